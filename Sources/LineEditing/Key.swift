/// One key press, or one paste, as the terminal reported it.
enum Key: Hashable, Sendable {
    /// A key that types something: one Unicode scalar, never a control.
    case text(Unicode.Scalar)
    /// Ctrl with a letter (in lower case) or one of `@ [ \ ] ^ _ ?`.
    case control(Character)
    /// Alt, or Escape first, with a character.
    case alt(Character)
    /// A key with a name, and the modifiers held with it.
    case named(Name, Modifiers)
    /// Text between the marks of a bracketed paste, newlines as `\n`.
    case paste(String)
    /// A whole sequence that means nothing here: a mouse report, an answer to a question nobody asked, a strange key.
    case unknown

    enum Name: Hashable, Sendable {
        case enter, tab, backspace, escape
        case up, down, left, right, home, end
        case insert, delete, pageUp, pageDown
        case function(Int)
    }

    struct Modifiers: OptionSet, Hashable, Sendable {
        let rawValue: Int
        static let shift = Modifiers(rawValue: 1)
        static let alt = Modifiers(rawValue: 2)
        static let control = Modifiers(rawValue: 4)
    }
}
