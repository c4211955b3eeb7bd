/// What studies say of the articles' claims.
public struct EvidenceRules: Sendable, Hashable, Codable {
    public var claims: [Claim] = []
    /// What studies say of massage as a whole.
    public var summary: StudyLine?

    public init() {}

    /// What studies say of what this piece claims; nil when nothing is known.
    public func claim(of advice: AdviceID) -> Claim? { claims.first { $0.advice.contains(advice) } }

    /// All that ``claim(of:)`` knows, for who asks it of many pieces.
    public var claimsByAdvice: [AdviceID: Claim] {
        Dictionary(
            claims.flatMap { claim in claim.advice.map { ($0, claim) } }, uniquingKeysWith: { first, _ in first })
    }
}

/// A claim of the articles, and how it stands.
public struct Claim: Sendable, Hashable, Codable, Identifiable {
    /// How far studies bear the claim out.
    public enum Standing: String, Sendable, Codable, CaseIterable {
        /// They do, in part, do not, or find the opposite.
        case supported, mixed, unsupported, contradicted
        /// The sources' own cautions, or others, rule it out.
        case notRecommended = "not-recommended"
    }

    public var id: String
    public var standing: Standing
    public var line: StudyLine
    /// The pieces that make the claim.
    public var advice: [AdviceID]

    public init(id: String, standing: Standing, line: StudyLine, advice: [AdviceID]) {
        self.id = id
        self.standing = standing
        self.line = line
        self.advice = advice
    }

    /// The id of what is claimed of massage as a whole, which has ``EvidenceRules/summary`` for its line.
    public static let ofWhole = "summary"

    /// Whether the claim is told only to those who ask about it.
    public var isOnlyForAsking: Bool { standing == .unsupported || standing == .contradicted }
}

/// One plain line, and where it is from. `url` is empty while the source is under review.
public struct StudyLine: Sendable, Hashable, Codable {
    public var text: String
    public var url: String

    public init(text: String, url: String = "") {
        self.text = text
        self.url = url
    }

    /// The line with its source.
    public var sentence: String { url.isEmpty ? "\(text) (source under review)" : "\(text) (\(url))" }

    /// The line with the place its source is at, for lists; ``sentence`` has the whole address.
    public var brief: String { url.isEmpty ? sentence : "\(text) (\(host))" }

    private var host: Substring {
        let rest = url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...]
        let host = rest.prefix { $0 != "/" }
        return host.hasPrefix("www.") ? host.dropFirst(4) : host
    }
}
