/// Whole numbers as printable digits of six bits each, the lowest first.
///
/// What is written in them can stand in a string literal of a program, and is read where it stands: nothing is copied
/// or worked out when the program starts.
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
        let bytes = UnsafeRawPointer(digits)
        switch count(of: type) {
        case 11:
            // The last eight digits overlap the first.
            let low = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
            let high = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 3, as: UInt64.self))
            return Number(truncatingIfNeeded: packed(low) | packed(high) &<< 18)
        case 6:
            let low = UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self))
            let high = UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: 4, as: UInt16.self))
            return Number(truncatingIfNeeded: packed(UInt64(low) | UInt64(high) &<< 32))
        case 3: return Number(truncatingIfNeeded: bits(digits[0]) | bits(digits[1]) &<< 6 | bits(digits[2]) &<< 12)
        case 2: return Number(truncatingIfNeeded: bits(digits[0]) | bits(digits[1]) &<< 6)
        case let count:
            var text: UInt64 = 0
            for place in 0..<count { text |= UInt64(digits[place]) &<< UInt64(8 * place) }
            return Number(truncatingIfNeeded: packed(text))
        }
    }

    @inlinable
    static func bits(_ digit: UInt8) -> UInt32 { UInt32((digit &- zero) & 0x3f) }

    /// The six bits of each of eight digits, side by side: neighbours are joined to pairs, fours, and eight.
    ///
    /// - Parameter digits: The first is in the lowest byte. Of fewer than eight, the bits above theirs mean nothing.
    @inlinable
    static func packed(_ digits: UInt64) -> UInt64 {
        var bits = (digits &- 0x3030_3030_3030_3030) & 0x3f3f_3f3f_3f3f_3f3f
        bits = (bits & 0x003f_003f_003f_003f) | (bits & 0x3f00_3f00_3f00_3f00) &>> 2
        bits = (bits & 0x0000_0fff_0000_0fff) | (bits & 0x0fff_0000_0fff_0000) &>> 4
        return (bits & 0x00ff_ffff) | (bits & 0x00ff_ffff_0000_0000) &>> 8
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
