import Testing

extension TerminalTests {
    @Suite(.serialized)
    struct SuspendTests {
        @Test func `Ctrl-Z leaves the terminal to the shell, and fg brings the line back`() throws {
            let target = Target.current
            var shell = target
            shell.command = "/bin/bash --norc --noprofile -i"
            shell.environment["PS1"] = "> "
            let session = try Session(shell)
            // In the demo's and knead's own words the prompt is the same, so the shell's is told apart by a mark.
            try session.type("PS1='shell$ '\r")
            try session.terminal.wait(line: "shell$")
            try session.type("\(target.command)\r")
            try session.waitForPrompt()
            try session.type("abc")
            try session.wait(typed: "abc")
            try session.type(Keys.control("z"))
            try session.terminal.wait("the shell") { $0.line == "shell$" }
            try session.type("stty -a < /dev/tty | grep -o ' icanon' | tr ' ' +\r")
            try session.terminal.wait("cooked modes as programs find them") { $0.rows.contains("+icanon") }
            try session.type("fg\r")
            try session.wait(typed: "abc")
            try session.type("d" + Keys.left + Keys.backspace)
            try session.wait(typed: "abd", column: 4)
            try session.submit(expecting: "abd")
        }
    }
}
