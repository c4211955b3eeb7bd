/// A page to browse: headed lists of facts and entries.
public struct Page: Sendable, Hashable {
    public var title: String
    public var sections: [Section]
    /// The body, drawn above the sections.
    public var figure: BodyFigure?
    /// Whether addresses stay whole, even on a screen that is too narrow for them.
    public var keepsAddresses = false
    /// What a reader can type next; may be empty.
    public var hint = ""

    public init(title: String, sections: [Section], hint: String = "") {
        self.title = title
        self.sections = sections
        self.hint = hint
    }

    /// What the numbers on the page open, from 1.
    public var choices: [String] {
        sections.flatMap { section in [section.opens].compactMap { $0 } + section.entries.compactMap(\.opens) }
    }
}

extension Page {
    /// Some lines under one heading.
    public struct Section: Sendable, Hashable {
        /// May be empty.
        public var heading: String
        /// What opens the heading; it is numbered then.
        public var opens: String?
        /// Sentences before the rest; may be empty.
        public var text: String
        /// Labelled lines, with the articles that say so.
        public var facts: [Note] = []
        public var comparison: Comparison?
        public var entries: [Entry]
        /// Whether the entries follow each other on a line, as a list of names does.
        public var isFlowing = false

        public init(heading: String = "", text: String = "", entries: [Entry] = []) {
            self.heading = heading
            self.text = text
            self.entries = entries
        }
    }

    /// A line of a list.
    public struct Entry: Sendable, Hashable {
        /// What to type to open it, or the name of what is listed.
        public var name: String
        public var detail: String
        /// The name that opens it; it is numbered then.
        public var opens: String?
        /// The ids of the articles that it comes from.
        public var sources: [String]
        /// Words to be marked, as they stand in `name` and `detail`.
        public var matches: Set<String> = []

        public init(_ name: String, _ detail: String = "", opens: String? = nil, sources: [String] = []) {
            self.name = name
            self.detail = detail
            self.opens = opens
            self.sources = sources
        }
    }

    /// Things side by side.
    public struct Comparison: Sendable, Hashable {
        /// What one thing is in one respect.
        public struct Cell: Sendable, Hashable {
            /// Empty when there is nothing to say.
            public var text: String
            public var sources: [String]

            public init(_ text: String = "", sources: [String] = []) {
                self.text = text
                self.sources = sources
            }
        }

        /// What each thing is in one respect.
        public struct Row: Sendable, Hashable {
            public var label: String
            /// One for each column.
            public var cells: [Cell]

            public init(_ label: String, _ cells: [Cell]) {
                self.label = label
                self.cells = cells
            }
        }

        /// What is compared.
        public var columns: [String]
        public var rows: [Row]

        public init(columns: [String], rows: [Row]) {
            self.columns = columns
            self.rows = rows
        }
    }
}
