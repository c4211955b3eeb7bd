import CorpusModel
import TestSupport
import Testing
import Understanding

/// Slips of the fingers, as they are read with the whole corpus.
struct SlipsTests {
    private static let matcher = RealCorpus.compiled.ready.matcher

    @Test(arguments: [
        // One letter more, less or another, or two swapped, at the start, too.
        ("itght clf", "tight calf"), ("abck of my ehel", "back of my heel"), ("massage my shnis", "massage my shin"),
        ("oleus rsore", "soleus sore"), ("hpis and gltues", "hip and glute"), ("achllies", "achilles"),
        // What is asked of an answer, too.
        ("gentlre", "gentler"), ("where exatcly", "where exactly"), ("anothr way", "another way"),
        // A g that is not said.
        ("sore from sittin", "sore from sitting"), ("killin my CALVES", "killing my CALVES"), ("xyzzin", "xyzzin"),
        // Three letters are too few for all but what the vocabulary names, and for more than a letter left out.
        ("my fot", "my foot"), ("bnd", "band"), ("my fzt", "my fzt"), ("the wrk", "the wrk"),
        // Words of their own, and what is no word.
        ("tight fee", "tight fee"), ("hat for my hans", "hat for my hans"), ("xyzzy", "xyzzy"),
        ("12k fet1", "12k fet1"), ("the café sez so", "the café sez so"),
        // Letters that are drawn out.
        ("soooo tighttt", "so tight"), ("CALVESSSS pleeease", "calves please"), ("sooore feeet", "sore feet"),
        ("1000 xxxy", "1000 xxxy"),
        ("\u{1F9B5} fuß", "\u{1F9B5} fuß"), ("", ""),
    ])
    func `given a slip, when read, then it is the nearest word that the corpus means`(typed: String, read: String) {
        #expect(Self.matcher.query(for: typed).readAs == read)
    }

    @Test(arguments: [
        ("race tmrw", "before"), ("b4 my run", "before"), ("gotta run 2moro", "before"), ("tmrwx", nil),
        ("b 4 run", nil),
    ])
    func `given a shortened word, when read, then it is what it is short for`(typed: String, phase: ConceptID?) {
        #expect(Self.matcher.query(for: typed).phase == phase)
    }

    @Test(arguments: [
        ("hw lang dae ah roll ma quads", "how long do i roll my quads"), ("wots owt worth", "whats anything worth"),
        ("a baw or ma twa hauns \u{26BD}", "a ball or my two hauns"),
        ("Whit\u{2019}s a roller fur?", "whats a roller for"),
    ])
    func `given words as they are spoken, when read, then all readers take them alike`(spoken: String, plain: String) {
        let (query, same) = (Self.matcher.query(for: spoken), Self.matcher.query(for: plain))
        #expect(query.terms == same.terms)
        #expect(query.intents == same.intents)
        #expect(Self.matcher.smallTalk(in: spoken) == Self.matcher.smallTalk(in: plain))
    }

    @Test func `given a sign in dialect, when read, then it is heard`() {
        #expect(
            Self.matcher.dangers(in: ["ah cannae feel ma fit since the morn, an ah cannae haud ma watter"]).signs != [])
        #expect(Self.matcher.dangers(in: ["cannae find ma roller"]).signs.isEmpty)
    }
}
