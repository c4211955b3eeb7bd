import CorpusModel
import CorpusParsing
import Diagnostics

/// A small corpus without mistakes, and the value that it parses to.
enum SampleCorpus {
    static let files = [
        CorpusFile(path: "Corpus/articles/rolling.yml", contents: article),
        CorpusFile(path: "Corpus/vocabulary.yml", contents: vocabulary),
        CorpusFile(path: "Corpus/intents.yml", contents: intents),
        CorpusFile(path: "Corpus/safety.yml", contents: safety),
        CorpusFile(path: "Corpus/disagreements.yml", contents: disagreements),
        CorpusFile(path: "Corpus/conditions.yml", contents: conditions),
        CorpusFile(path: "Corpus/answers.yml", contents: answers),
        CorpusFile(path: "Corpus/conversation.yml", contents: conversation),
        CorpusFile(path: "Corpus/asked.yml", contents: asked),
        CorpusFile(path: "Corpus/followed.yml", contents: followed),
        CorpusFile(path: "Corpus/at-hand.yml", contents: atHand),
        CorpusFile(path: "Corpus/vague.yml", contents: vague),
    ]

    /// What the parser says of the files after `change`: nothing when all is well.
    static func mistakes(after change: (inout [CorpusFile]) -> Void) -> [String] {
        var files = files
        change(&files)
        do {
            _ = try CorpusParser.parse(files)
            return []
        } catch {
            return error.diagnostics.map(\.description)
        }
    }

    /// What the parser says with `old` replaced in the file whose path ends in `file`.
    static func mistakes(in file: String, replacing old: String, with new: String) -> [String] {
        mistakes { files in
            guard let index = files.firstIndex(where: { $0.path.hasSuffix(file) }),
                let range = files[index].contents.firstRange(of: old)
            else { preconditionFailure("the sample has no \(old) in \(file)") }
            files[index].contents.replaceSubrange(range, with: new)
        }
    }

    /// What the parser says with `contents` in place of the file whose path ends in `file`.
    static func mistakes(in file: String, contents: String) -> [String] {
        mistakes { files in
            for index in files.indices where files[index].path.hasSuffix(file) { files[index].contents = contents }
        }
    }

    static let article = """
        id: rolling
        title: Rolling for runners
        author: Ann Author
        publisher: A Magazine
        date: 2019-12-18
        url: https://www.example.org/rolling
        about: How to roll.
        people:
          - name: Bo Expert
            about: A massage therapist.
        advice:
          - id: calf-roll
            title: Roll the calves
            areas: [calves]
            tools: [foam-roller, massage-stick]
            phases: [after, any]
            intents: [how-to, dose]
            symptoms: [tight]
            said-by: Bo Expert
            text: >-
              Roll slowly,
              from the ankle up.

              Breathe.
            steps:
              - Sit down.
              - Roll.
            dose:
              seconds-min: 15
              seconds-max: 90
              repetitions: 2
              per: calf
              per-day: 1
              text: 15 to 90 seconds
            pressure: Light.
            cautions: [Stop when it hurts.]
            also-known-as: [roll my calves]
          - id: why
            title: Why to roll
            areas:
            intents: [how-to]
            steps: [no]

        """

    static let vocabulary = """
        areas:
          - id: legs
            name: legs
            phrases: [leg]
          - id: calves
            name: calves
            about: Back of the lower leg
            part-of: [legs]
            phrases: [calf, lower leg]
        tools:
          - id: foam-roller
            name: foam roller
            alike: [massage-stick]
            phrases: [roller]
          - id: massage-stick
            name: massage stick
            phrases: []
        phases:
          - {id: after, name: after a run, phrases: [after]}
        symptoms:
          - {id: tight, name: tight, phrases: [tight]}
        lacking: [no, without]
        having-only: [only have]
        having-only-after: [only]
        excluding: [not my]
        excluding-after: [is fine]
        filler: [i, on, "1"]
        lacking-on: [or]
        having: [gave me]
        idioms: [to hand]
        running: [marathon]
        short-for:
          tomorrow: [tmrw, 2moro]
        determiners: [the]
        sides: [left]
        joining: [and]
        topic: [massage]

        """

    static let intents = """
        intents:
          - id: how-to
            name: how to do it
            about: The steps
            phrases: ["how * {area}", "what does {tool} do"]
          - id: dose
            name: how long
            phrases: [how long]
        outside:
          - id: shoes
            name: running shoes
            phrases: [shoe]
        chat:
          - id: thanks
            phrases: [thanks]
            reply: You are welcome.

        """

    static let safety = """
        levels:
          - id: same-day
            name: Today
            text: Get seen today.
          - id: stop
            name: Stop
            text: Stop massaging.
        cues: {negating: [not], lacking: ["no"], over: [gone now], contrasting: [but], others: [my dad], theirs: [his calf], mine: [my own]}
        groups:
          lower-leg: [calf, lower leg]
          one-side: [one]
        signs:
          - id: leg-swelling
            level: same-day
            title: One leg swollen
            text: It may need to be seen.
            patterns:
              - "{one-side} + {lower-leg} + swollen | puffy"
              - charley horse * days
            unless: [swollen ego]
            even-if-over: true
            felt-elsewhere: true
            sources:
              - title: Deep vein thrombosis
                publisher: NHS
                url: https://www.nhs.uk/dvt
              - title: Under review
                url: ""
        passable: [a]
        other-senses: [calf of a cow]
        places: [lower-leg]
        slips:
          swollen: [swolen, swoln]

        """

    static let conditions = """
        elsewhere: [other leg]
        near: {calves: [calves]}
        conditions:
          - id: diabetes
            title: Diabetes
            text: Look at your feet.
            lasting: true
            patterns: ["diabetic & {lower-leg} | foot"]
            unless: [diabetic socks]
            ended-by: [cured]
            rules-out:
              tools: [foam-roller]
              areas: [calves]
              areas-by-hand: [calves]
              areas-named: true
              areas-near: true
              only-there: true
              words: [Hard]
            shown: [rolling/calf-roll]
            sources:
              - title: Diabetic foot

        """

    static let disagreements = """
        disagreements:
          - id: time
            title: how long to roll
            kind: limit
            text: 15 or 90 seconds.
            intents: [dose]
            areas: [calves]
            tools: []
            phases: [after]
            positions:
              - source: rolling
                text: At most 90 seconds.
                advice: [rolling/calf-roll]
                cautious: true

        """

    static let answers = """
        notes:
          - label: How long
            text: 90 seconds at most
            advice: [rolling/calf-roll]
            intents: [dose]
            unless-in: dose
        examples:
          - My calves are tight!

        """

    static let asked = """
        questions:
          - ask: 'Mes mollets 🦵: what''s best?'
            answers: [rolling/calf-roll]

        """

    static let vague = """
        lines:
          - 'ça fait mal 😖'

        """

    static let atHand = """
        lines:
          - {ask: 'un chien 🐕 a mangé le rouleau', gone: [foam-roller]}
          - {ask: 'le voilà', it: back}

        """

    static let followed = """
        lines:
          - after: rolling/calf-roll
            ask: 'combien de temps ⏱️?'
            answers: [rolling/calf-roll]

        """

    static let conversation = """
        linking: [and, what about]
        pointing: [it]
        correcting: ["no"]
        addressing: [please]
        leaving: [new topic]
        passable: [just]
        pairing: [or]
        gentle: [light]
        firm: [deep]
        by-firmness: [foam-roller, massage-stick]
        ordinals:
          - {number: 2, phrases: [second one]}
          - {phrases: [last one]}
        moves:
          - does: asks
            asks: [dose]
            phrases: [how long]
          - does: no-better
            advice: [rolling/calf-roll]
            phrases: [still hurts]
        questions:
          - question: Which part?
            subject: area
            areas: [legs]
            phrases: [limb]
            intents: [dose]
            unless-symptoms: [tight]
            choices: [calves, legs]
            places:
              - choices: [calves]
                phrases: [lower down]
        overviews:
          - {advice: [rolling/calf-roll], parts: [rolling/calf-roll]}
        nearby:
          - of: [calves]
            places:
              - {choices: [legs], phrases: [higher up]}

        """
}
