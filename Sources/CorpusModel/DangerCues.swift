/// Words that say whether what is told is so: here and now, denied, past, or only supposed.
public struct DangerCues: Sendable, Hashable, Codable {
    /// Said before a sign, deny it: "not", "didnt". What they deny ends with the clause.
    public var negating: [String] = []
    /// The same for "no" and "without", which deny only up to the next subject: "no fever, my leg is hot".
    public var lacking: [String] = []
    /// Said after a sign, say that it was never there, or is long healed: "ruled out".
    public var resolved: [String] = []
    /// Said after a sign, say that it is over: "gone now". There are signs that count all the same.
    public var over: [String] = []
    /// Make a clause one about long ago.
    public var past: [String] = []
    /// Make it one about now all the same, and begin a clause: "still", "now".
    public var present: [String] = []
    /// Make the rest of a clause a supposition or a question about a sign: "what if", "signs of".
    public var supposing: [String] = []
    /// The same for the whole clause: "clot symptoms".
    public var asking: [String] = []
    /// Phrases with a word of these lists that do not mean it: "no idea", "never been so".
    public var idioms: [String] = []
    /// Words that end what a negating word says: "but".
    public var contrasting: [String] = []
    /// Words that begin a clause when a subject follows: "and", "so".
    public var linking: [String] = []
    /// Words that, after a linking word, begin a clause: "my", "it".
    public var subjects: [String] = []
    /// Words after which a subject begins no clause: "in my calf".
    public var leading: [String] = []
    /// Name someone else, whose conditions are not those of who asks: "my dad".
    public var others: [String] = []
    /// Say that the massage is for someone else after all: "his calves".
    public var theirs: [String] = []
    /// Say that it is for who asks: "my calves".
    public var mine: [String] = []

    public init() {}
}
