import CorpusModel
import Testing

/// One reply of each kind, for every way to show it.
struct Sample: Sendable, CustomTestStringConvertible {
    var name: String
    var reply: Reply
    var testDescription: String { name }

    static let all = [
        Sample(name: "answer", reply: .answer), Sample(name: "red-flag", reply: .redFlag),
        Sample(name: "unknown", reply: .unknown), Sample(name: "chat", reply: .chat),
        Sample(name: "clarify", reply: .clarify), Sample(name: "page", reply: .browsing),
        Sample(name: "why", reply: .explained),
        Sample(name: "topic", reply: .topic), Sample(name: "comparison", reply: .comparison),
        Sample(name: "map", reply: .map), Sample(name: "adapted", reply: .adapted),
        Sample(name: "hostile", reply: .hostile), Sample(name: "bare", reply: Reply(.answer, to: Query(text: ""))),
    ]
}

extension ArticleReference {
    static let fleetFeet = ArticleReference(
        id: "fleet-feet", title: "Incorporate Self Massage", url: "https://example.org/fleet")
    static let livingIt = ArticleReference(
        id: "living-it", title: "Leg massage", url: "https://example.org/living")
}

extension Answer {
    static var stick: Answer {
        var advice = Advice(id: "living-it/stick", title: "Roll the calf with a massage stick or rolling pin")
        advice.areas = ["calves"]
        advice.tools = ["massage-stick", "rolling-pin"]
        advice.phases = ["after"]
        advice.saidBy = "Hannah Floyd"
        advice.text = "Slow strokes towards the heart, on bare skin or over thin clothes."
        advice.steps = [
            "Sit down and hold the stick at both ends.",
            "Start at the knee, move in a controlled line down to the top of the Achilles, and back up.",
        ]
        advice.dose = Dose(secondsMin: 300, secondsMax: 600, per: "session", text: "5-10 minutes in all")
        advice.cautions = ["Sharp pain, numbness or tingling"]
        let notes = [
            Note(
                "How long", "5-10 minutes in all, never more than 2 minutes on one point",
                sources: ["fleet-feet", "living-it"]),
            Note("Stop if", "sharp pain, numbness or tingling", sources: ["living-it"]),
        ]
        return Answer(advice, source: .livingIt, notes: notes, score: 7.123456789)
    }

    static var ball: Answer {
        var advice = Advice(id: "fleet-feet/ball", title: "Sit on a tennis ball")
        advice.text = "Ten breaths a side"
        return Answer(advice, source: .fleetFeet, score: 3)
    }
}

extension Disagreement {
    static let spot = Disagreement(
        id: "time-on-a-spot", title: "how long to stay on one spot", kind: .limit,
        text: "2 minutes at most, or 10 to 15. The shorter is used here.",
        positions: [.init(source: "fleet-feet", text: "2 minutes"), .init(source: "living-it", text: "10 to 15")])
}

extension Reply {
    static var explained: Reply {
        var explanation = Explanation()
        explanation.readings = [.init("calfs", as: "area: calves"), .init("how long", as: "wanted: how long")]
        explanation.carried = ["after a run", "without foam roller"]
        explanation.wanted = [
            .init("dose", name: "how long", points: 2), .init("relieve", name: "what helps", points: 1),
        ]
        explanation.piece = "Roll the calf"
        explanation.terms = [.init("area calves", 2.6), .init("words", 1.25), .init("less cautious", -0.2)]
        explanation.runnerUp = .init("Sit on a tennis ball", 3)
        explanation.confidence = 0.875
        var reply = Reply(.answer, to: Query(text: "how long for my calfs"))
        reply.answers = [.ball]
        reply.explanation = explanation
        return reply
    }

    static var answer: Reply {
        var query = Query(text: "my calfs are tight after a long run")
        query.readAs = "my calves are tight after a long run"
        query.evidence = [Evidence("calfs", as: .repaired("calves"))]
        query.intents = ["relieve"]
        query.areas = ["calves"]
        query.phase = "after"
        query.symptoms = ["tight"]
        query.side = "left"
        query.minutes = 10
        var reply = Reply(.answer, to: query)
        reply.confidence = 0.875
        reply.heading = "Calves, after a run"
        reply.answers = [.stick, .ball, .ball]
        reply.disagreements = [.spot]
        reply.suggestions = ["how long?", "what if I have no roller?"]
        return reply
    }

    static var redFlag: Reply {
        var reply = Reply(.redFlag, to: Query(text: "my calf is hot and swollen"))
        reply.confidence = 1
        reply.warning = Warning(
            level: .sameDay, id: "clot", title: "One calf swollen, hot and painful",
            text: "Do not massage it.\nCall a doctor or an out-of-hours service today.",
            sources: [
                PublicSource(
                    title: "Deep vein thrombosis", publisher: "NHS",
                    url: "https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/"),
                PublicSource(title: "Under review"),
            ])
        return reply
    }

    static var unknown: Reply {
        var reply = Reply(.unknown, to: Query(text: "blisters"))
        reply.message = "Nothing in the articles on 'blisters'. Type 'topics' for what there is."
        reply.suggestions = ["how do I loosen tight calves after a run?", "can I massage before a race?"]
        return reply
    }

    static var chat: Reply {
        var reply = Reply(.chat, to: Query(text: "thanks"))
        reply.message = "You're welcome \u{2013} run well."
        reply.suggestions = ["my calves are tight"]
        return reply
    }

    static var clarify: Reply {
        var reply = Reply(.clarify, to: Query(text: "my leg"))
        reply.clarification = Clarification(
            question: "Which part of the leg?", options: ["the calf, at the back below the knee", "the shin"])
        return reply
    }

    static var browsing: Reply {
        var reply = Reply(.chat, to: Query(text: "sources"))
        let article = Page.Entry("/fleet-feet", "Incorporate Self Massage Into Your Training, Fleet Feet")
        let address = Page.Entry(
            "address", "https://www.fleetfeet.com/how-to-start-running/massage-training/and-a-long-tail")
        reply.page = Page(
            title: "Articles",
            sections: [
                .init(heading: "Shops", text: "Paraphrased, each with its address.", entries: [article]),
                .init(heading: "Whole addresses", entries: [address]),
                .init(entries: [.init("/calves"), .init("/feet")]),
            ])
        return reply
    }

    /// A page with all that a page can hold.
    static var topic: Reply {
        var reply = Reply(.chat, to: Query(text: "/calves"))
        var head = Page.Section(text: "The two muscles at the back of the lower leg.")
        head.facts = [
            Note("Why", "A main target of self-massage, says one article or another.", sources: ["living-it"]),
            Note("How long", "5 to 10 minutes in all", sources: ["fleet-feet", "living-it"]),
            Note("How long", "stick: a few strokes", sources: []),
        ]
        var names = Page.Section(
            heading: "Areas", entries: [.init("/calves", "34"), .init("/shins", "1"), .init("/lower-back", "9")])
        names.opens = "areas"
        names.isFlowing = true
        var match = Page.Entry(
            "Roll the calf", "...down the *calf* muscle", opens: "living-it/b", sources: ["living-it"])
        match.matches = ["calf"]
        let pieces = [Page.Entry("Sit on a ball", opens: "living-it/a", sources: ["living-it"]), match]
        let table = [
            Page.Entry("/calves", "The two muscles (34)", opens: "calves"), .init("/shins", "(1)", opens: "shins"),
        ]
        reply.page = Page(
            title: "Calves",
            sections: [
                head, names, .init(heading: "What to do", entries: pieces), .init(heading: "List", entries: table),
            ],
            hint: "Type a number to open one, or /calves 1.")
        reply.articles = [.fleetFeet, .livingIt]
        return reply
    }

    static var comparison: Reply {
        var reply = Reply.answer
        var section = Page.Section()
        section.comparison = Page.Comparison(
            columns: ["Roller", "Massage stick"],
            rows: [
                .init("How hard", [.init("By your own weight", sources: ["fleet-feet"]), .init("A little")]),
                .init("On how much it may hurt", [.init("Some discomfort is to be expected"), .init()]),
            ])
        reply.page = Page(title: "Side by side", sections: [section])
        reply.articles = [.fleetFeet, .livingIt]
        return reply
    }

    static var map: Reply {
        var reply = Reply(.chat, to: Query(text: "/map"))
        var map = BodyMap()
        map.regions = [
            .init("G", area: "calves", part: "gastrocnemius"), .init("S", area: "calves", part: "soleus"),
            .init("q", area: "quads"),
        ]
        map.views = [
            .init("front", lines: [" ╭──╮", "╭╯qq╰╮", "│q  q│", "╰────╯"]),
            .init("back", lines: [" ╭──╮", "╭╯GG╰╮", "│S  S│", "╰────╯"]),
        ]
        let entries = [Page.Entry("calves", "34", opens: "calves"), .init("quads", "14", opens: "quads")]
        reply.page = Page(title: "The body", sections: [.init(entries: entries)])
        var figure = BodyFigure(map, lit: ["calves"], caption: "calves")
        figure.numbers = ["calves": 1, "quads": 2]
        reply.page?.figure = figure
        return reply
    }

    /// Advice under a condition that changes it, beside the body.
    static var adapted: Reply {
        var reply = Reply.answer
        reply.warning = Warning(
            level: .adapt, id: "blood-thinners", title: "Blood thinners",
            text: "Press lightly, and ask your doctor first.",
            sources: [PublicSource(title: "Bleeding", publisher: "NHS", url: "https://example.org/b")])
        reply.figure = map.page?.figure
        reply.figure?.numbers = [:]
        return reply
    }

    /// Every text tries to steer the terminal, or is hard to measure.
    static var hostile: Reply {
        let evil = "a\u{1B}]0;pwn\u{7}b\r\u{202E}c\u{9B}31m\u{2028}d\te\u{7F}"
        var query = Query(text: evil + "\nx")
        query.readAs = "跑步之后小腿很紧怎么办 👩‍👩‍👧‍👦 e\u{301}"
        query.evidence = [Evidence(evil, as: .repaired(evil))]
        var reply = Reply(.answer, to: query)
        reply.heading = evil
        reply.message = evil
        reply.warning = Warning(
            level: .emergency, id: evil, title: evil, text: evil,
            sources: [PublicSource(title: evil, publisher: evil, url: evil)])
        var advice = Advice(id: evil, title: evil)
        advice.saidBy = evil
        advice.text = "跑步之后小腿很紧怎么办跑步之后小腿很紧怎么办"
        advice.steps = [evil, "👍🏽👍🏽 " + String(repeating: "x", count: 50), ""]
        let source = ArticleReference(id: evil, title: evil, url: "https://example.org/" + evil)
        let answer = Answer(advice, source: source, notes: [Note(evil, evil, sources: [evil, "b"])])
        reply.answers = [answer, answer]
        var disagreement = Disagreement.spot
        disagreement.text = evil
        reply.disagreements = [disagreement]
        reply.clarification = Clarification(question: evil, options: [evil])
        reply.suggestions = [evil]
        let entry = Page.Entry(evil, evil)
        reply.page = Page(title: evil, sections: [.init(heading: evil, text: evil, entries: [entry])])
        return reply
    }
}
