/* windows.ui.dll: WinRT's UISettings, which wine 8 lacks and Qt reads its colours and text size from.
 * One object with four interfaces that answers as a Windows in its first state does: light, text at 100 %. */
#include <stdint.h>
#include <string.h>
#include <windows.h>

typedef struct Settings Settings;
typedef struct { void *functions[19]; } Table;
typedef struct { const Table *table; Settings *settings; } Interface;
struct Settings { Interface interfaces[4]; LONG references; };
typedef struct { const void *table; } Factory;

static const GUID UNKNOWN = {0, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
static const GUID INSPECTABLE = {0xAF86E2E0, 0xB12D, 0x4C6A, {0x9C, 0x5A, 0xD7, 0xAA, 0x65, 0x10, 0x1E, 0x90}};
static const GUID AGILE = {0x94EA2B94, 0xE9CC, 0x49E0, {0xC0, 0xFF, 0xEE, 0x64, 0xCA, 0x8F, 0x5B, 0x90}};
static const GUID ACTIVATION = {0x00000035, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
static const GUID SETTINGS[4] = {
    {0x85361600, 0x1C63, 0x4627, {0xBC, 0xB1, 0x3A, 0x89, 0xE0, 0xBC, 0x9C, 0x55}},
    {0xBAD82401, 0x2721, 0x44F9, {0xBB, 0x91, 0x2B, 0xB2, 0x28, 0xBE, 0x44, 0x2F}},
    {0x03021BE4, 0x5254, 0x4781, {0x81, 0x94, 0x51, 0x68, 0xF7, 0xD0, 0x6D, 0x7B}},
    {0x52BB3002, 0x919B, 0x4D6B, {0x9B, 0x78, 0x8D, 0xD6, 0x6F, 0xF4, 0xB9, 0x3B}},
};

static int same(const GUID *one, const GUID *other) { return memcmp(one, other, sizeof *one) == 0; }

static HRESULT query(Interface *self, const GUID *wanted, void **found)
{
    int index = same(wanted, &UNKNOWN) || same(wanted, &INSPECTABLE) || same(wanted, &AGILE) ? 0 : 4;
    for (int i = 0; i < 4; i++)
        if (same(wanted, &SETTINGS[i])) index = i;
    *found = index < 4 ? &self->settings->interfaces[index] : NULL;
    if (*found) InterlockedIncrement(&self->settings->references);
    return *found ? S_OK : E_NOINTERFACE;
}

static ULONG add_reference(Interface *self) { return InterlockedIncrement(&self->settings->references); }
static ULONG release(Interface *self)
{
    LONG left = InterlockedDecrement(&self->settings->references);
    if (left == 0) HeapFree(GetProcessHeap(), 0, self->settings);
    return left;
}
static HRESULT interface_ids(void *self, ULONG *count, GUID **ids) { (void)self; *count = 0; *ids = NULL; return S_OK; }
static HRESULT class_name(void *self, void **name) { (void)self; *name = NULL; return S_OK; }
static HRESULT trust_level(void *self, int *level) { (void)self; *level = 0; return S_OK; }
#define INSPECTABLE_PART query, add_reference, release, interface_ids, class_name, trust_level

static HRESULT one(void *self, int *value) { (void)self; *value = 1; return S_OK; }
static HRESULT size(void *self, float *value) { (void)self; value[0] = value[1] = 16; return S_OK; }
static HRESULT milliseconds(void *self, uint32_t *value) { (void)self; *value = 500; return S_OK; }
static HRESULT yes(void *self, unsigned char *value) { (void)self; *value = 1; return S_OK; }
static HRESULT text_scale(void *self, double *value) { (void)self; *value = 1.0; return S_OK; }
static HRESULT colour(void *self, int which, unsigned char *argb)
{
    static const unsigned char background[4] = {255, 255, 255, 255}, foreground[4] = {255, 0, 0, 0}, accent[4] = {255, 0, 0x78, 0xD7};
    (void)self;
    memcpy(argb, which == 0 ? background : which == 1 ? foreground : accent, 4);
    return S_OK;
}
static HRESULT add_listener(void *self, void *listener, int64_t *token) { (void)self, (void)listener; *token = 1; return S_OK; }
static HRESULT remove_listener(void *self, int64_t token) { (void)self, (void)token; return S_OK; }

static const Table TABLES[4] = {
    {{INSPECTABLE_PART, one, size, size, size, size, milliseconds, yes, yes, milliseconds, milliseconds, milliseconds, milliseconds, colour}},
    {{INSPECTABLE_PART, text_scale, add_listener, remove_listener}},
    {{INSPECTABLE_PART, colour, add_listener, remove_listener}},
    {{INSPECTABLE_PART, yes, add_listener, remove_listener}},
};

static HRESULT factory_query(Factory *self, const GUID *wanted, void **found)
{
    int known = same(wanted, &UNKNOWN) || same(wanted, &INSPECTABLE) || same(wanted, &AGILE) || same(wanted, &ACTIVATION);
    *found = known ? self : NULL;
    return known ? S_OK : E_NOINTERFACE;
}
static ULONG stays(void *self) { (void)self; return 1; }
static HRESULT activate(void *self, void **made)
{
    Settings *settings = HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, sizeof *settings);
    (void)self;
    settings->references = 1;
    for (int i = 0; i < 4; i++) settings->interfaces[i] = (Interface){&TABLES[i], settings};
    *made = &settings->interfaces[0];
    return S_OK;
}
static const void *FACTORY_TABLE[] = {factory_query, stays, stays, interface_ids, class_name, trust_level, activate};
static Factory factory = {FACTORY_TABLE};

__declspec(dllexport) HRESULT WINAPI DllGetActivationFactory(void *name, void **made)
{
    (void)name;
    *made = &factory;
    return S_OK;
}
__declspec(dllexport) HRESULT WINAPI DllCanUnloadNow(void) { return S_FALSE; }
