/// `text` with every character that could steer a terminal or reorder a line shown instead of sent.
///
/// C0 controls become caret notation (`^[` for escape, `^?` for delete); C1 controls, bidirectional controls and the
/// Unicode line and paragraph separators become their number (`<U+202E>`). Newlines and tabs stay.
public func visible(_ text: String) -> String {
    visible(text, keeping: ["\n", "\t"])
}

/// The same, for text that must stay on one line: newlines become `^J`, tabs a space.
public func visibleOnOneLine(_ text: String) -> String {
    if text.isPlainASCII { return text }
    // `^I` would say less to a reader than the gap it stands for.
    return visible(String(text.map { $0 == "\t" ? " " : $0 }), keeping: [])
}

/// How one scalar is shown, or `nil` when it is harmless and is sent as it is. Newline and tab count as controls here.
public func visibleForm(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x00...0x1F: "^" + String(Character(Unicode.Scalar(UInt8(scalar.value + 0x40))))
    case 0x7F: "^?"
    case 0x80...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: numbered(scalar)
    default: nil
    }
}

private func visible(_ text: String, keeping kept: Set<Unicode.Scalar>) -> String {
    if text.isPlainASCII { return text }
    let needsWork = text.unicodeScalars.contains { visibleForm(of: $0) != nil && !kept.contains($0) }
    guard needsWork else { return text }
    // Only whole strings and single scalars are added in place; a view of scalars is copied each time.
    var result = ""
    for scalar in text.unicodeScalars {
        if !kept.contains(scalar), let form = visibleForm(of: scalar) {
            result += form
        } else {
            result.unicodeScalars.append(scalar)
        }
    }
    return result
}

private func numbered(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
}
