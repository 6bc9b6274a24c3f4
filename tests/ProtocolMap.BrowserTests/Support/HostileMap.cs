namespace ProtocolMap.BrowserTests.Support;

/// <summary>A map whose texts would be markup, script or an address that runs something, if a page took them for it.</summary>
internal static class HostileMap
{
    public const string Markup = "</script><script>window.hacked = 1</script><img src=x onerror='window.hacked = 2'>\" onmouseover=\"window.hacked = 3";

    private static readonly string s_markup = System.Text.Json.JsonEncodedText.Encode(Markup).ToString();

    /// <summary>The map. All texts that it has are <see cref="Markup"/>, and all addresses run a script.</summary>
    public static readonly string Text = $$"""
        {
          "id": "hostile", "version": "1 {{s_markup}}", "title": "{{s_markup}}", "description": "{{s_markup}} \u2028\u2029\u0000\u0007\ud800 <!--",
          "organizations": { "constructor": { "title": "{{s_markup}}", "url": "javascript:window.hacked = 4" } },
          "documents": { "d": { "title": "{{s_markup}}", "number": "{{s_markup}}", "organization": "constructor", "analysis": "{{s_markup}}", "source": "javascript:window.hacked = 5 data:text/html,x https://example.com/\"onclick=x" } },
          "categories": { "constructor": { "title": "{{s_markup}}", "number": 1, "definition": "{{s_markup}}", "document": "d", "source": "{{s_markup}}" } },
          "protocols": {
            "constructor": { "title": "{{s_markup}}", "number": 1, "organization": "constructor", "specification": "{{s_markup}}", "url": "javascript:window.hacked = 6", "description": "{{s_markup}}",
              "source": "{{s_markup}}", "dependsOn": "to-string", "capabilities": { "constructor": { "title": "{{s_markup}}", "bit": 0, "description": "{{s_markup}}" } } },
            "to-string": { "title": "\u202e\u2028{{s_markup}}", "number": 2, "url": "  https://example.com/ok", "version": "{{s_markup}}" },
            "value-of": { "title": "data", "number": 3, "url": "data:text/html,<script>alert(1)</script>" }
          },
          "mappings": { "constructor": { "constructor": { "use": "recommended", "role": "primary", "note": "{{s_markup}}", "capabilities": { "constructor": "required" } }, "to-string": "prohibited", "value-of": "required" } },
          "libraries": { "constructor": { "title": "{{s_markup}}", "packages": ["{{s_markup}}"], "symbols": { "N:A": ["constructor#constructor", "to-string"] }, "unavailableOn": { "browser": "{{s_markup}}" }, "source": "{{s_markup}}" } },
          "requirements": { "r": { "title": "{{s_markup}}", "categories": "constructor", "satisfiedBy": "constructor#constructor", "document": "d", "description": "{{s_markup}}" } },
          "scenarios": { "s": { "title": "{{s_markup}}", "requirements": ["r"], "description": "{{s_markup}}" } },
          "gaps": { "g": { "title": "{{s_markup}}", "owner": "{{s_markup}}", "target": "2027-Q1", "affects": ["r"], "description": "{{s_markup}}", "source": "{{s_markup}}" } },
          "overlaps": { "o": { "title": "{{s_markup}}", "protocols": ["constructor", "to-string"], "reason": "{{s_markup}}" } }
        }
        """;
}
