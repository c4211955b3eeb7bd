import CEditline

/// The library's editor, the one place that knows it.
///
/// libedit owns the modes of the terminal and the loop around a read. Its reader (`EL_GETCFN`) is ours: it does not
/// return before the line is finished, and paints the screen itself, because libedit's own drawing counts code points
/// instead of columns and is undone by a resize.
final class Libedit {
    private let editor: OpaquePointer
    private var body: (() -> Void)?

    /// - Returns: `nil` when the library cannot start.
    init?(program: String, terminal: Terminal) {
        guard let editor = editline_make(program, terminal.input, terminal.output) else { return nil }
        self.editor = editor
        // Enter and Ctrl-J as they are typed; Ctrl-S, Ctrl-Q, Ctrl-C, Ctrl-Z and Ctrl-\ as keys.
        for flag in ["-icrnl", "-inlcr", "-ixon", "-isig"] { _ = editline_set_edit_flag(editor, flag) }
        editline_set_reader(editor, Self.reader, Unmanaged.passUnretained(self).toOpaque())
    }

    deinit {
        editline_end(editor)
    }

    /// Runs `body` with the terminal in editing mode.
    func withEditingMode(_ body: () -> Void) {
        withoutActuallyEscaping(body) { body in
            self.body = body
            _ = editline_run(editor)
            self.body = nil
        }
    }

    /// Leaves editing mode inside a read, or enters it again.
    func setEditingMode(_ isOn: Bool) {
        editline_set_raw(editor, isOn ? 1 : 0)
    }

    /// What libedit calls for a character. It gets the end of an empty line, once the real line is finished.
    private static let reader: @convention(c) (OpaquePointer?, UnsafeMutablePointer<wchar_t>?) -> Int32 = {
        editor, character in
        guard let editor, let context = editline_context(editor) else { return 0 }
        let libedit = Unmanaged<Libedit>.fromOpaque(context).takeUnretainedValue()
        libedit.body?()
        libedit.body = nil
        character?.pointee = 0x0A
        return 1
    }
}
