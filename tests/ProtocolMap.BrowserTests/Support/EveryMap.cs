namespace ProtocolMap.BrowserTests.Support;

/// <summary>A small map in which every use, role, status, verification and mark occurs.</summary>
internal static class EveryMap
{
    public const string Text =
        """
        {
          "id": "every", "version": "1.0.0", "title": "Every sign", "description": "A small map.",
          "organizations": { "one": { "title": "One" }, "two": { "title": "Two" } },
          "documents": {
            "d-1": { "title": "First", "number": "D-1", "organization": "one", "status": "proposed", "verification": "verified", "official": true, "analysis": "Said so." },
            "d-2": { "title": "Second", "status": "unknown", "verification": "unverified", "source": "https://example.com/second" }
          },
          "categories": {
            "c": { "title": "Served", "number": 1, "definition": "A category.", "official": true, "verification": "partial", "document": "d-1" },
            "e": { "title": "Empty", "number": 2 }
          },
          "protocols": {
            "a": { "title": "A", "number": 1, "organization": "one", "status": "in-force", "verification": "verified", "official": true, "dependsOn": "n", "capabilities": { "x": { "title": "X", "bit": 0 } } },
            "b": { "title": "B", "number": 2, "organization": "two", "status": "draft", "verification": "partial", "capabilities": { "x": { "title": "X", "bit": 0 }, "y": { "title": "Y", "bit": 1, "status": "candidate" } } },
            "c": { "title": "C", "number": 3, "organization": "two", "status": "candidate", "verification": "unverified" },
            "d": { "title": "D", "number": 4, "status": "living", "organization": "two", "capabilities": { "x": { "title": "X", "bit": 0 } } },
            "e": { "title": "E", "number": 5, "status": "de-facto" },
            "f": { "title": "F", "number": 6, "status": "superseded", "supersededBy": "a" },
            "g": { "title": "G", "number": 7, "status": "withdrawn" },
            "n": { "title": "N", "number": 8, "neutral": true }
          },
          "mappings": { "c": {
            "a": { "use": "required", "role": "primary", "note": "By law.", "official": true, "verification": "verified", "source": "https://example.com/law" }, "b": { "use": "recommended", "role": "primary" }, "c": { "use": "allowed", "role": "primary" },
            "d": { "use": "allowed", "role": "supporting" }, "e": "recommended", "f": { "use": "deprecated", "role": "primary" }, "g": { "use": "prohibited", "role": "primary" } } },
          "requirements": {
            "r-1": { "title": "Met", "categories": "c", "level": "shall", "satisfiedBy": "a#x", "document": "d-1" },
            "r-2": { "title": "Half met", "categories": "c", "level": "should", "satisfiedBy": ["b#y", "c"] },
            "r-3": { "title": "Unmet", "categories": "e", "level": "may" }
          },
          "scenarios": { "s": { "title": "Scenario", "categories": "c", "document": "d-1", "number": 1, "requirements": ["r-1", "r-2", "r-3"] } },
          "gaps": {
            "g-1": { "title": "Open", "categories": "c", "kind": "missing", "status": "open", "owner": "One", "target": "2027-Q1", "affects": ["r-3"], "verification": "verified" },
            "g-2": { "title": "In progress", "categories": "c", "kind": "enhancement", "status": "in-progress", "owner": "One", "target": "2027-Q3" },
            "g-3": { "title": "Closed", "kind": "immature", "status": "closed", "official": true }
          },
          "overlaps": { "o": { "title": "Both", "category": "c", "protocols": ["a", "b"], "reason": "Two for one." } }
        }
        """;
}
