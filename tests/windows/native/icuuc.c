/* icuuc.dll, which wine 8 lacks: Windows' own ICU, as far as Qt 6.11 imports it. It knows no encoding, so that Qt uses its own. */
#include <stddef.h>
#include <stdint.h>

#define EXPORT __declspec(dllexport)
enum { U_FILE_ACCESS_ERROR = 4, U_ILLEGAL_ARGUMENT_ERROR = 1 };

EXPORT void *ucnv_open(const char *name, int *error)
{
    (void)name;
    if (error) *error = U_FILE_ACCESS_ERROR;
    return NULL;
}

EXPORT const char *ucnv_getName(void *converter, int *error)
{
    (void)converter;
    if (error) *error = U_ILLEGAL_ARGUMENT_ERROR;
    return NULL;
}

EXPORT const char *ucnv_getStandardName(const char *name, const char *standard, int *error)
{
    (void)name, (void)standard;
    if (error) *error = U_ILLEGAL_ARGUMENT_ERROR;
    return NULL;
}

EXPORT int ucnv_countAvailable(void) { return 0; }
EXPORT const char *ucnv_getAvailableName(int index) { (void)index; return NULL; }
EXPORT int8_t ucnv_getMaxCharSize(void *converter) { (void)converter; return 1; }

/* Never reached without a converter. */
EXPORT void ucnv_close(void *converter) { (void)converter; }
EXPORT void ucnv_reset(void *converter) { (void)converter; }
EXPORT int ucnv_toUCountPending(void *converter, int *error) { (void)converter, (void)error; return 0; }
EXPORT int ucnv_fromUCountPending(void *converter, int *error) { (void)converter, (void)error; return 0; }
EXPORT void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
EXPORT void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
EXPORT void ucnv_getToUCallBack(void) {}
EXPORT void ucnv_getFromUCallBack(void) {}
EXPORT void ucnv_setToUCallBack(void) {}
EXPORT void ucnv_setFromUCallBack(void) {}
EXPORT void ucnv_cbToUWriteUChars(void) {}
EXPORT void ucnv_cbFromUWriteUChars(void) {}
EXPORT void ucnv_toUnicode(void) {}
EXPORT void ucnv_fromUnicode(void) {}
