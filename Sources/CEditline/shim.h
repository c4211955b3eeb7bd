/* What Swift needs of libedit. Its set and get calls are variadic, which Swift cannot import, so each use has a
   `static inline` function here. Names start with `editline_`. */

#ifndef CEDITLINE_SHIM_H
#define CEDITLINE_SHIM_H

#include <histedit.h>
#include <stdio.h>
#include <wchar.h>

/* A headless editor: it owns the modes of the terminal at `input`, and draws into nothing, because its drawing counts
   code points where a screen counts columns. Complaints about an unknown TERM go the same way.
   Returns NULL when /dev/null or memory is missing. */
static inline EditLine *editline_make(const char *program, int input, int output) {
    FILE *nowhere = fopen("/dev/null", "r+e");
    if (nowhere == NULL) return NULL;
    EditLine *editor = el_init_fd(program, nowhere, nowhere, nowhere, input, output, output);
    if (editor == NULL) {
        fclose(nowhere);
        return NULL;
    }
    el_set(editor, EL_SIGNAL, 0);
    return editor;
}

/* Ends the editor. Editing is switched off first, or el_end would throw away keys typed ahead. */
static inline void editline_end(EditLine *editor) {
    FILE *nowhere = NULL;
    el_get(editor, EL_GETFP, 1, &nowhere);
    el_set(editor, EL_EDITMODE, 0);
    el_end(editor);
    if (nowhere != NULL) fclose(nowhere);
}

/* Calls `reader` with `context` within reach whenever libedit wants a character. */
static inline void editline_set_reader(EditLine *editor, int (*reader)(EditLine *, wchar_t *), void *context) {
    el_set(editor, EL_CLIENTDATA, context);
    el_wset(editor, EL_GETCFN, reader);
}

/* The context given to editline_set_reader. */
static inline void *editline_context(EditLine *editor) {
    void *context = NULL;
    el_get(editor, EL_CLIENTDATA, &context);
    return context;
}

/* Changes one terminal flag of editing mode, such as "-ixon". Takes effect at the next line. */
static inline int editline_set_edit_flag(EditLine *editor, const char *flag) {
    return el_set(editor, EL_SETTY, "-d", flag, NULL);
}

/* Puts the terminal into editing mode (1) or back (0), inside a read. */
static inline void editline_set_raw(EditLine *editor, int raw) {
    el_set(editor, EL_PREP_TERM, raw);
}

/* Runs one read: editing mode, the reader, and back. Returns 0 when it ended by an error. */
static inline int editline_run(EditLine *editor) {
    int count = 0;
    return el_wgets(editor, &count) != NULL;
}

#endif
