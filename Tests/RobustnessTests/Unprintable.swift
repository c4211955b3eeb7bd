extension StringProtocol {
    /// The characters that a terminal would act on rather than show, as numbers: C0 but for newlines, delete, C1, and
    /// what ends a line or turns the direction of a text.
    var unprintable: [String] {
        unicodeScalars.filter(Self.isUnprintable).map { "U+" + String($0.value, radix: 16) }
    }

    private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A: false
        case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
