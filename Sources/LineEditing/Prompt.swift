/// What stands before the line being typed.
public struct Prompt: Sendable, Equatable, ExpressibleByStringLiteral {
    /// The text, without escape sequences. Controls in it are shown, not sent.
    public var text: String
    /// Parameters of the SGR sequence that colours the text, such as `"1;32"`; `nil` for none.
    public var sgr: String?
    /// What stands before the second and later rows of a line with newlines; as wide as the prompt, and
    /// blank, if `nil`.
    public var continuation: String?

    public init(_ text: String, sgr: String? = nil, continuation: String? = nil) {
        self.text = text
        self.sgr = sgr
        self.continuation = continuation
    }

    public init(stringLiteral text: String) {
        self.init(text)
    }
}
