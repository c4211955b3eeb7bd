import Foundation

/// A classifier is kept as one run of bytes, which is read many times faster than a list of numbers.
extension LinearClassifier: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let classifier = LinearClassifier(bytes: try container.decode(Data.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a classifier")
        }
        self = classifier
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(bytes)
    }

    /// Three counts and the scale, then the arrays one after the other, in the byte order of the machine.
    private var bytes: Data {
        var data = Data()
        append([Int32(classCount), Int32(features.count), Int32(classes.count)], to: &data)
        append([scale], to: &data)
        append(features, to: &data)
        append(starts, to: &data)
        append(classes, to: &data)
        append(weights, to: &data)
        return data
    }

    private init?(bytes: Data) {
        var rest = bytes[...]
        guard let counts = Self.take(3, of: Int32.self, from: &rest), counts.allSatisfy({ $0 >= 0 }),
            let scale = Self.take(1, of: Float.self, from: &rest)?.first,
            let features = Self.take(Int(counts[1]), of: UInt32.self, from: &rest),
            let starts = Self.take(Int(counts[1]) + 1, of: Int32.self, from: &rest),
            let classes = Self.take(Int(counts[2]), of: UInt16.self, from: &rest),
            let weights = Self.take(Int(counts[2]), of: Int8.self, from: &rest), rest.isEmpty
        else { return nil }
        self.init(
            classCount: Int(counts[0]), features: features, starts: starts, classes: classes, weights: weights,
            scale: scale)
    }

    private func append<Element: BitwiseCopyable>(_ elements: [Element], to data: inout Data) {
        elements.withUnsafeBytes { data.append(contentsOf: $0) }
    }

    private static func take<Element: BitwiseCopyable>(
        _ count: Int, of type: Element.Type, from data: inout Data.SubSequence
    ) -> [Element]? {
        let size = count * MemoryLayout<Element>.stride
        guard data.count >= size else { return nil }
        defer { data = data.dropFirst(size) }
        return [Element](unsafeUninitializedCapacity: count) { buffer, filled in
            _ = data.prefix(size).copyBytes(to: UnsafeMutableRawBufferPointer(buffer))
            filled = count
        }
    }
}
