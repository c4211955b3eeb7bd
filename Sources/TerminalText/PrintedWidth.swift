/// Columns that `line` takes when printed: escape sequences for looks (SGR) and links (OSC 8) take none.
public func printedWidth(of line: String) -> Int {
    guard line.utf8.contains(0x1B) else { return DisplayWidth.of(line) }
    var text = String.UnicodeScalarView()
    var scalars = line.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
        guard scalar == "\u{1B}" else {
            text.append(scalar)
            continue
        }
        switch scalars.popFirst() {
        case "[": while let next = scalars.popFirst(), !(0x40...0x7E).contains(next.value) {}
        case "]": while let next = scalars.popFirst(), next != "\\", next.value != 0x07 {}
        default: break
        }
    }
    return DisplayWidth.of(String(text))
}
