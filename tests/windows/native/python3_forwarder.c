/* python3.dll: every name in it is forwarded to the DLL of the minor version, by the .def file that rig.py writes. */
int __stdcall DllMain(void *module, unsigned reason, void *reserved)
{
    (void)module, (void)reason, (void)reserved;
    return 1;
}
