/// A list of whole numbers that may lie in a string literal of the program: then each is read when it is asked for, and
/// the list is there as soon as the program is.
public struct FlatList<Element: FixedWidthInteger & Codable & Sendable>: Sendable {
    @usableFromInline
    enum Storage: Sendable {
        case array([Element])
        /// Digits from byte `start` of `text` on.
        case text(StaticString, start: Int, count: Int)
    }

    @usableFromInline var storage: Storage

    /// An empty list.
    public init() { storage = .array([]) }

    public init(_ elements: some Sequence<Element>) {
        storage = .array(Array(elements))
    }
}

extension FlatList: RandomAccessCollection {
    public typealias Indices = Range<Int>

    @inlinable public var startIndex: Int { 0 }
    @inlinable public var endIndex: Int { count }

    @inlinable public var count: Int {
        switch storage {
        case .array(let array): array.count
        case .text(_, _, let count): count
        }
    }

    @inlinable
    public subscript(position: Int) -> Element {
        switch storage {
        case .array(let array): return array[position]
        case .text(let text, let start, let count):
            precondition(position >= 0 && position < count, "index out of range")
            return Digits.number(
                Element.self, at: text.utf8Start + start + position * Digits.count(of: Element.self))
        }
    }
}

extension FlatList {
    /// Gives `body` each place of `range` and the element there, in order: quicker than one by one, since where they
    /// lie is looked at once.
    @inlinable
    public func forEach(in range: Range<Int>, _ body: (Int, Element) -> Void) {
        precondition(range.lowerBound >= 0 && range.upperBound <= count, "range out of bounds")
        switch storage {
        case .array(let array):
            for place in range { body(place, array[place]) }
        case .text(let text, let start, _):
            let width = Digits.count(of: Element.self)
            var digits = text.utf8Start + start + range.lowerBound * width
            for place in range {
                body(place, Digits.number(Element.self, at: digits))
                digits += width
            }
        }
    }
}

extension FlatList {
    /// Gives `body` each element in `range` with the one of `other` in the same place, in order; likewise quicker.
    @inlinable @inline(__always)
    public func forEach<Other>(in range: Range<Int>, with other: FlatList<Other>, _ body: (Element, Other) -> Void) {
        guard case .text(let text, let start, let count) = storage,
            case .text(let otherText, let otherStart, let otherCount) = other.storage
        else {
            for place in range { body(self[place], other[place]) }
            return
        }
        precondition(range.lowerBound >= 0 && range.upperBound <= count, "range out of bounds")
        precondition(range.upperBound <= otherCount, "range out of bounds of the other list")
        let (width, otherWidth) = (Digits.count(of: Element.self), Digits.count(of: Other.self))
        var digits = text.utf8Start + start + range.lowerBound * width
        var otherDigits = otherText.utf8Start + otherStart + range.lowerBound * otherWidth
        for _ in range {
            body(Digits.number(Element.self, at: digits), Digits.number(Other.self, at: otherDigits))
            digits += width
            otherDigits += otherWidth
        }
    }
}

/// A list changes only while it is made, before it is written anywhere.
extension FlatList {
    /// Puts `element` at the end.
    public mutating func append(_ element: Element) { change { $0.append(element) } }

    /// Puts `elements` at the end, in their order.
    public mutating func append(contentsOf elements: some Sequence<Element>) {
        change { $0.append(contentsOf: elements) }
    }

    /// Puts `element` in the place of the one at `position`, which there must be.
    public mutating func set(_ position: Int, to element: Element) { change { $0[position] = element } }

    private mutating func change(_ body: (inout [Element]) -> Void) {
        var array =
            switch storage {
            case .array(let array): array
            case .text: Array(self)
            }
        // Released first, so that the array is not copied.
        storage = .array([])
        body(&array)
        storage = .array(array)
    }
}

extension FlatList: Hashable {
    public static func == (a: FlatList, b: FlatList) -> Bool { a.elementsEqual(b) }

    public func hash(into hasher: inout Hasher) {
        for element in self { hasher.combine(element) }
    }
}

extension FlatList: Codable {
    public init(from decoder: any Decoder) throws {
        guard let decoding = decoder as? Decoding else {
            storage = .array(try [Element](from: decoder))
            return
        }
        let (start, count) = try decoding.reader.readList(of: Element.self)
        if let text = decoding.literal {
            storage = .text(text, start: start, count: count)
        } else {
            storage = .array(decoding.reader.numbers(count, at: start))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        guard let encoding = encoder as? Encoding else { return try Array(self).encode(to: encoder) }
        encoding.writer.writeList(self)
    }
}
