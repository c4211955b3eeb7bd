/// Columns that `line` takes when printed: escape sequences for looks (SGR) and links (OSC 8) take none.
public func printedWidth(of line: String) -> Int { DisplayWidth.of(withoutEscapes(line)) }

/// `text` without escape sequences for looks (SGR) and links (OSC 8).
public func withoutEscapes(_ text: String) -> String {
    guard text.utf8.contains(0x1B) else { return text }
    var plain = String.UnicodeScalarView()
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
        guard scalar == "\u{1B}" else {
            plain.append(scalar)
            continue
        }
        switch scalars.popFirst() {
        case "[": while let next = scalars.popFirst(), !(0x40...0x7E).contains(next.value) {}
        case "]": while let next = scalars.popFirst(), next != "\\", next.value != 0x07 {}
        default: break
        }
    }
    return String(plain)
}
