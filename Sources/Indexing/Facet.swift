/// Something that advice is filed under.
public struct Facet: Sendable, Hashable {
    /// What is filed: the raw value is the kind in the database.
    public enum Kind: String, Sendable, CaseIterable {
        case area, tool, phase, intent, symptom, article
    }

    public var kind: Kind
    public var value: String

    public init(_ kind: Kind, _ value: String) {
        self.kind = kind
        self.value = value
    }
}
