/* python.exe and pythonw.exe: what python.org's do, and no more. PYTHON_DLL is given by the compiler's command line. */
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

int wmain(int count, wchar_t **words)
{
    HMODULE python = LoadLibraryW(PYTHON_DLL);
    if (python == NULL) {
        fwprintf(stderr, L"%ls could not be loaded (error %lu).\n", PYTHON_DLL, GetLastError());
        return 120;
    }
    int (*run)(int, wchar_t **) = (int (*)(int, wchar_t **))GetProcAddress(python, "Py_Main");
    return run(count, words);
}
