import Foundation
import Testing

@testable import BinaryCoding

struct BinaryCodingTests {
    enum Kind: String, Codable { case area, tool }

    enum Choice: Codable, Hashable {
        case none
        case number(Int)
        case pair(String, of: Inner)
    }

    struct Inner: Codable, Hashable {
        var name: String
        var weight: Float?
        var kind = Kind.tool
    }

    struct Outer: Codable, Equatable {
        var isThere = true
        var small: Int8 = -7
        var count = Int.min
        var ratio = -0.0
        var absent: String?
        var present: Int? = 3
        var inner: Inner? = Inner(name: "é 🦵\u{0}", weight: nil)
        var list = [Inner(name: "", weight: 1.5, kind: .area), Inner(name: "b")]
        var names = ["", "calves", "\u{202E}"]
        var nested: [[String]] = [[], ["a", "b"]]
        var bytes: [UInt8] = [0, 255]
        var numbers: [UInt32] = [1, .max]
        var weights: [Int8] = [-128, 0, 127]
        var set: Set<String> = ["x", "y"]
        var flat = FlatList<UInt64>([0, .max, 1 << 63])
        var flatter = FlatList<Int8>([-128, -1, 0, 127])
        var strings = FlatStrings(["", "é 🦵", "#\"\\"])
        var choices = [Choice.none, .number(-1), .pair("é", of: Inner(name: "x"))]
        var byName: [String: [String]] = ["b": ["2"], "a": [], "": ["", "é"]]
        var byNumber: [Int: Inner] = [-1: Inner(name: "minus"), 7: Inner(name: "seven", weight: 0)]
        var last = "end"
    }

    private func decode<Value: Decodable>(_ type: Value.Type, from bytes: some Sequence<UInt8>) throws -> Value {
        try Array(bytes).withUnsafeBytes { try BinaryDecoder.decode(type, from: $0) }
    }

    @Test func `given a value, when encoded and decoded, then it is the same`() throws {
        let bytes = try BinaryEncoder.encode(Outer())
        #expect(try decode(Outer.self, from: bytes) == Outer())
        #expect(try BinaryEncoder.encode(Outer()) == bytes, "the same value has the same bytes")
    }

    @Test func `given whole numbers of every width, when written in digits, then they are read back`() {
        var state: UInt64 = 1
        func check<Number: FixedWidthInteger>(_ type: Number.Type) {
            for bits in 0..<500 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let number = Number(truncatingIfNeeded: state >> UInt64(bits % 64))
                var digits: [UInt8] = []
                Digits.append(number, to: &digits)
                #expect(digits.count == Digits.count(of: type))
                // What stands after them is none of theirs.
                #expect(
                    (digits + [0, 255, 0]).withUnsafeBufferPointer {
                        $0.baseAddress.map { Digits.number(type, at: $0) }
                    } == number)
            }
        }
        check(UInt64.self)
        check(Int.self)
        check(UInt32.self)
        check(Int32.self)
        check(UInt16.self)
        check(Int16.self)
        check(UInt8.self)
        check(Int8.self)
    }

    @Test(arguments: [0..<0, 0..<3, 1..<3, 3..<3])
    func `given a list in an array or a literal, when gone through, then each element comes with its place`(
        range: Range<Int>
    ) throws {
        let numbers: [UInt8] = [1, 2, 65]
        for list in [FlatList(numbers), try BinaryDecoder.decode(FlatList<UInt8>.self, from: "300000102011")] {
            var places: [Int] = []
            var found: [UInt8] = []
            list.forEach(in: range) { place, number in
                places.append(place)
                found.append(number)
            }
            #expect(places == Array(range))
            #expect(found == Array(numbers[range]))
            let tens = FlatList(numbers.map { UInt16($0) * 10 })
            for other in [tens, try BinaryDecoder.decode(FlatList<UInt16>.self, from: "300000:00D00::0")] {
                var pairs: [[Int]] = []
                list.forEach(in: range, with: other) { pairs.append([Int($0), Int($1)]) }
                #expect(pairs == numbers[range].map { [Int($0), 10 * Int($0)] })
            }
        }
    }

    @Test func `given the start of some bytes, when decoded, then an error says that they end early`() throws {
        let bytes = try BinaryEncoder.encode(Outer())
        for count in bytes.indices {
            #expect(throws: BinaryError.endsEarly, "\(count) bytes") { try decode(Outer.self, from: bytes[..<count]) }
        }
    }

    @Test func `given bytes too many, when decoded, then an error says so`() throws {
        let bytes = try BinaryEncoder.encode(Outer())
        #expect(throws: BinaryError.goesOn) { try decode(Outer.self, from: bytes + [0]) }
    }

    @Test func `given any bytes, when decoded, then they give a value or an error`() {
        var state: UInt64 = 1
        for _ in 0..<500 {
            let bytes = (0..<64).map { _ -> UInt8 in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return state >> 62 == 0 ? UInt8(truncatingIfNeeded: state >> 56) : 0
            }
            _ = try? decode(Outer.self, from: bytes)
            _ = try? decode([String: [Inner]].self, from: bytes)
        }
    }

    @Test func `given a literal, when decoded, then its lists are read where they stand`() throws {
        let literal: StaticString = "2000001020300000000000600000800000800000calvesé"
        struct Lists: Codable, Equatable {
            var numbers: FlatList<UInt8>
            var strings: FlatStrings
        }
        let lists = Lists(numbers: FlatList([1, 2]), strings: FlatStrings(["calves", "é"]))
        let bytes = try BinaryEncoder.encode(lists)
        #expect(String(decoding: bytes, as: UTF8.self) == "\(literal)")
        #expect(try BinaryDecoder.decode(Lists.self, from: literal) == lists)
    }

    private struct Late: Codable {
        var first: UInt8
        @Deferred var rare: [UInt8]
        var last: String
    }

    @Test func `given a part that is read late, when decoded, then it and what follows are the same`() throws {
        let literal: StaticString = "50:000002000001020200000é"
        let bytes = try BinaryEncoder.encode(Late(first: 5, rare: [1, 2], last: "é"))
        #expect(String(decoding: bytes, as: UTF8.self) == "\(literal)")
        for late in [try decode(Late.self, from: bytes), try BinaryDecoder.decode(Late.self, from: literal)] {
            #expect(late.last == "é")
            #expect(late.rare == [1, 2] && late.rare == [1, 2])
            #expect(try BinaryEncoder.encode(late) == bytes)
        }
        for count in bytes.indices {
            #expect(throws: BinaryError.endsEarly, "\(count) bytes") { try decode(Late.self, from: bytes[..<count]) }
        }
    }

    @Test func `given a part with bytes too many, when decoded, then an error says so`() {
        #expect(throws: BinaryError.goesOn) { try decode(Late.self, from: "50;0000020000010200200000é".utf8) }
    }
}
