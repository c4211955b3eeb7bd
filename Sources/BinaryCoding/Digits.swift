/// Whole numbers as printable digits of six bits each, the lowest first.
///
/// What is written in them can stand in a string literal of a program, and is read where it stands: nothing is copied or
/// worked out when the program starts.
public enum Digits {
    @inlinable static var zero: UInt8 { 0x30 }

    /// How many digits a number of this type has.
    @inlinable
    public static func count<Number: FixedWidthInteger>(of type: Number.Type) -> Int { (type.bitWidth + 5) / 6 }

    /// The number whose digits begin at `digits`.
    @inlinable
    public static func number<Number: FixedWidthInteger>(_ type: Number.Type, at digits: UnsafePointer<UInt8>)
        -> Number
    {
        var bits: UInt64 = 0
        for place in 0..<count(of: type) { bits |= UInt64(digits[place] &- zero) &<< UInt64(6 * place) }
        return Number(truncatingIfNeeded: bits)
    }

    static func append<Number: FixedWidthInteger>(_ number: Number, to text: inout [UInt8]) {
        var rest = UInt64(truncatingIfNeeded: number)
        if Number.bitWidth < 64 { rest &= (1 << UInt64(Number.bitWidth)) - 1 }
        for _ in 0..<count(of: Number.self) {
            text.append(zero + UInt8(rest & 63))
            rest >>= 6
        }
    }
}
