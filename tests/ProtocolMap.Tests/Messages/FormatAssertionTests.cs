using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Messages;

/// <summary>Formats and contents as assertions, <c>options.assertFormat</c>.</summary>
public sealed class FormatAssertionTests
{
    [Theory]
    [InlineData("date", "2024-02-29 2000-02-29 1999-12-31 0000-01-01", "2023-02-29 1900-02-29 2024-04-31 2024-1-1 2024-13-01 20240101 ২024-01-01")]
    [InlineData("time", "00:00:00Z 23:59:60Z 12:34:56.789+01:30 15:59:60-08:00 23:59:60+00:00 01:29:60+01:30", "24:00:00Z 22:59:60Z 12:00:00 12:00Z 12:00:00+24:00 12:00:00.Z 23:59:60+00:01 23:59:61Z")]
    [InlineData("date-time", "1998-12-31T23:59:60Z 1963-06-19t08:30:06.283185z 1990-12-31T15:59:60.123-08:00", "1998-12-31T22:59:60Z 1990-02-31T15:59:60Z 2024-01-01 2024-01-01T00:00:00 2024-01-01_00:00:00Z 1998-12-31T23:59:60+01:00")]
    [InlineData("duration", "P4DT12H30M5S P1Y P4W PT1H P1Y2M3D PT36H P0D", "P PT P1 P1YT 4D P1D2H P1Y2D P2S P1Y2W p1y P1H")]
    [InlineData("uuid", "2eb8aa08-aa98-11ea-b4aa-73b441d16380 00000000-0000-0000-0000-000000000000 2EB8AA08-AA98-11EA-B4AA-73B441D16380", "2eb8aa08aa9811eab4aa73b441d16380 2eb8aa08-aa98-11ea-b4aa-73b441d1638 2eb8aa08-aa98-11ea-b4aa-73b441d1638g")]
    [InlineData("ipv4", "192.168.0.1 0.0.0.0 255.255.255.255", "256.0.0.1 1.2.3 01.2.3.4 1.2.3.4.5 1.2.3.4/8 0x7f.0.0.1")]
    [InlineData("ipv6", "::1 :: 1:2:3:4:5:6:7:8 ::ffff:192.168.0.1 1::8 a:b::c:d 1:2:3:4:5:6:1.2.3.4 1:2:3:4:5:6:7::", "12345:: 1::2::3 :::1 1:2:3:4:5:6:7 1:2:3:4:5:6:7:8:9 ::1%eth0 ::1/64 1:2:3:4:5:6:7:1.2.3.4 ::256.1.1.1")]
    [InlineData("hostname", "www.example.com a 1a xn--4gbwdl.xn--wgbh1c a-b.c", "-a a- a_b a..b .a a. é")]
    [InlineData("email", "joe.bloggs@example.com te~st@example.com \"joe\"@x.y joe@[127.0.0.1] joe@[IPv6:::1]", "2962 .test@example.com te..st@x.y test.@x.y a@b@c joe@[127.0.0.300] joe@-x.y é@x.y")]
    [InlineData("idn-email", "실례@실례.테스트 joe@example.com", "2962 @x")]
    [InlineData("uri", "http://foo.bar/?baz=qux#quux http://a.b:80/c urn:oasis:names mailto:a@b.c ldap://[2001:db8::7]/c=GB?x?y tel:+1-816 http://a/%20", "//foo.bar /abc \\\\WINDOWS\\x abc http://a/%zz http://[a] :// bar,baz:foo http://x.y/<> http://x.y/{} 1http://a")]
    [InlineData("uri-reference", "http://a/b //a/b /abc abc #frag ?q ./a:b", "\\\\WINDOWS\\x abc\\def #frag\\ment 1a:b é")]
    [InlineData("iri", "http://ƒøø.ßår/?∂éœ=πîx#πîüx http://a/b", "ƒøø http://2001:0db8:85a3:0000:0000:8a2e:0370:7334 \\\\W")]
    [InlineData("iri-reference", "âππ #ƒräg /â http://ƒøø/", "#ƒräg\\mênt \\\\W")]
    [InlineData("uri-template", "http://example.com/dictionary/{term:1}/{term} {+path}/here {?x,y*} plain", "http://x/{term:1}/{term {a{b}} {} {a:0} {,a,}")]
    [InlineData("json-pointer", "/foo/bar~0/baz~1/%a // /", "a /foo/bar~ /~2 #/a 0")]
    [InlineData("relative-json-pointer", "1 0/foo/bar 2/0/baz/1/zip 0# 120/a", "/foo -1/a 01/a +1/a 0## a")]
    public void Formats(string format, string valid, string invalid)
    {
        var message = new CompiledMessages("{ \"m\": { \"format\": \"" + format + "\" } }", assertFormat: true);
        Assert.Empty(message.Result.Problems);
        Assert.All(valid.Split(' '), text => Assert.Empty(message.Validate(Json(text))));
        Assert.All(invalid.Split(' '), text => Assert.Equal("format", Assert.Single(message.Validate(Json(text))).Keyword));
        Assert.All(["12", "null", "{}", "[]", "true"], text => Assert.Empty(message.Validate(text)));
    }

    [Fact]
    public void Host_names_have_a_greatest_length()
    {
        var message = new CompiledMessages("{ \"m\": { \"format\": \"hostname\" } }", assertFormat: true);
        var label = new string('a', 63);
        Assert.Empty(message.Validate(Json($"{label}.{label}.{label}.{label[..61]}")));
        Assert.NotEmpty(message.Validate(Json($"{label}.{label}.{label}.{label[..62]}")));
        Assert.NotEmpty(message.Validate(Json(label + "a")));
    }

    [Theory]
    [InlineData(""" "contentEncoding": "base64" """, "eyJ9 QQ== QUI=", "%% eyJ QQ=")]
    [InlineData(""" "contentMediaType": "application/json" """, "{} 1 [\\\"a\\\"]", "{ {:}")]
    [InlineData(""" "contentMediaType": "application/json", "contentSchema": { "type": "object", "required": ["a"] } """, "{\\\"a\\\":1}", "{} [] {")]
    [InlineData(""" "contentEncoding": "BASE64", "contentMediaType": "application/json", "contentSchema": { "type": "object" } """, "e30=", "W10= {} eyJ9")]
    public void Contents(string schema, string valid, string invalid)
    {
        var message = new CompiledMessages("{ \"m\": {" + schema + "} }", assertFormat: true);
        Assert.Empty(message.Result.Problems);
        Assert.All(valid.Split(' '), text => Assert.Empty(message.Validate($"\"{text}\"")));
        Assert.All(invalid.Split(' '), text => Assert.StartsWith("content", Assert.Single(message.Validate($"\"{text}\"")).Keyword, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(""" "format": ⟦PMAP1014|"idn-hostname"⟧ """)]
    [InlineData(""" "format": ⟦PMAP1014|"regex"⟧, "contentEncoding": ⟦PMAP1014|"base32"⟧, "contentMediaType": ⟦PMAP1014|"image/png"⟧ """)]
    public void What_cannot_be_asserted_is_said(string schema) =>
        MapText.Verify("{ \"id\": \"a\", \"version\": \"1\", \"options\": { \"assertFormat\": true }, \"messages\": { \"m\": {" + schema + "} } }");

    private static string Json(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
