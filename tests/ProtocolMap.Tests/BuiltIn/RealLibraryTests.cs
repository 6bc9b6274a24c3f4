using System.Globalization;
using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Analyzers;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.BuiltIn;

/// <summary>The built-in map against the libraries themselves, bound by the compiler.</summary>
public sealed class RealLibraryTests
{
    private static readonly Lazy<IReadOnlyList<MetadataReference>> s_libraries = new(() =>
    [
        .. Folders.References(Folders.AspNetCore100),
        .. new[]
        {
            Folders.OfPackage("Google.Protobuf", "3.25.1", "net5.0"),
            Folders.OfPackage("Grpc.Net.Client", "2.85.0", "net8.0"),
            Folders.OfPackage("Microsoft.AspNetCore.SignalR.Client.Core", "8.0.30", "net8.0"),
            Folders.OfPackage("Microsoft.IdentityModel.JsonWebTokens", "6.8.0", "netstandard2.0"),
            Folders.OfPackage("Microsoft.IdentityModel.Protocols", "6.8.0", "netstandard2.0"),
            Folders.OfPackage("Microsoft.IdentityModel.Protocols.OpenIdConnect", "6.8.0", "netstandard2.0"),
            Folders.OfPackage("Microsoft.IdentityModel.Tokens", "6.8.0", "netstandard2.0"),
            Folders.OfPackage("System.IdentityModel.Tokens.Jwt", "6.8.0", "netstandard2.0"),
        }.SelectMany(Folders.References),
    ]);

    [Theory]
    [InlineData("Avatar", "System.IdentityModel.Tokens.Jwt", "new [|JwtSecurityTokenHandler|]();", "JSON Web Token")]
    [InlineData("Content", "Microsoft.IdentityModel.JsonWebTokens", "new [|JsonWebTokenHandler|]();", "JSON Web Token")]
    [InlineData("Avatar", "Microsoft.IdentityModel.Protocols.OpenIdConnect", "new [|OpenIdConnectMessage|]();", "OpenID Connect Core")]
    [InlineData("Content", "Microsoft.IdentityModel.Protocols.OpenIdConnect", "new [|OpenIdConnectConfiguration|]();", "OpenID Connect Discovery")]
    [InlineData("Identity", "Microsoft.AspNetCore.SignalR.Client", "new [|HubConnectionBuilder|]();", "ASP.NET Core SignalR hub protocol")]
    [InlineData("Avatar", "Microsoft.AspNetCore.SignalR", "typeof([|Hub|]);", "ASP.NET Core SignalR hub protocol")]
    [InlineData("Asset", "Grpc.Net.Client", "typeof([|GrpcChannelOptions|]);", "gRPC")]
    [InlineData("Identity", "System.Net.Mail", "new [|SmtpClient|]();", "Simple Mail Transfer Protocol")]
    public async Task A_library_in_a_wrong_scope_is_found(string category, string import, string use, string protocol)
    {
        var found = Assert.Single(await Run("""{ "id": "ours", "version": "1.0.0", "namespace": "Ours", "extends": "protocolmap:metaverse" }""", category, import, "_ = " + use).VerifyAsync());

        AssertSays(found, protocol, category);
    }

    [Theory]
    [InlineData("protobuf", "Google.Protobuf", "_ = ByteString.[|Empty|];", "Protocol Buffers")]
    [InlineData("websocket", "System.Net.WebSockets", "_ = new [|ClientWebSocket|]();", "WebSocket Protocol")]
    [InlineData("quic", "System.Net.Quic", "_ = typeof([|QuicListener|]);", "QUIC")]
    [InlineData("asn1", "System.Formats.Asn1", "_ = typeof([|AsnWriter|]);", "Abstract Syntax Notation One and its encoding rules")]
    [InlineData("dns", "System.Net", "_ = Dns.[|GetHostName|]();", "Domain Name System")]
    [InlineData("x509", "System.Security.Cryptography.X509Certificates", "_ = typeof([|X509Certificate2|]);", "X.509 public-key certificates")]
    [InlineData("whatwg-html", "System.Net.ServerSentEvents", "_ = typeof([|SseFormatter|]);", "HTML")]
    [InlineData("w3c-webtransport", "Microsoft.AspNetCore.Http.Features", "_ = typeof([|IWebTransportSession|]);", "WebTransport API")]
    public async Task A_neutral_or_common_one_is_found_where_a_user_prohibits_it(string id, string import, string use, string protocol)
    {
        var map = $$"""
            { "id": "ours", "version": "1.0.0", "namespace": "Ours", "extends": "protocolmap:metaverse", "mappings": { "avatar": { "{{id}}": "prohibited" } } }
            """;
        var found = Assert.Single(await (Run(map, "Avatar", import, use) with { Rule = "PMAP2002" }).VerifyAsync());

        AssertSays(found, protocol, "avatar");
    }

    [Fact]
    public async Task An_ordinary_avatar_gateway_is_not_found() => await Run(
        """{ "id": "ours", "version": "1.0.0", "namespace": "Ours", "extends": "protocolmap:metaverse" }""",
        """
        using System;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Net.WebSockets;
        using System.Text.Json;
        using System.Threading;
        using System.Threading.Tasks;
        using Ours;

        public sealed record Avatar(string Id, Uri Model);

        [InteropScope(InteropCategory.Avatar)]
        public sealed class AvatarGateway : IDisposable
        {
            private readonly HttpClient _client = new() { BaseAddress = new Uri("https://example.org/") };

            public async Task<Avatar?> LoadAsync(string id, CancellationToken cancellationToken)
            {
                using var response = await _client.GetAsync(new Uri("avatars/" + id, UriKind.Relative), cancellationToken);
                response.EnsureSuccessStatusCode();
                return await response.Content.ReadFromJsonAsync<Avatar>(cancellationToken);
            }

            public async Task SendAsync(Avatar avatar, Uri peer, CancellationToken cancellationToken)
            {
                using var socket = new ClientWebSocket();
                socket.Options.AddSubProtocol("avatar");
                await socket.ConnectAsync(peer, cancellationToken);
                await socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(avatar), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
                await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, statusDescription: null, cancellationToken);
            }

            public void Dispose() => _client.Dispose();
        }
        """).VerifyAsync();

    private static AnalyzerRun Run(string map, string category, string import, string use) => Run(
        map,
        $$"""
        using {{import}};
        using Ours;

        [InteropScope(InteropCategory.{{category}})]
        static class Gateway
        {
            static void Use() { {{use}} }
        }
        """);

    private static AnalyzerRun Run(string map, string source) =>
        new AnalyzerRun { Analyzer = new UsageAnalyzer(), Map = map, References = s_libraries.Value }.WithSource(source);

    // An alternative is sensible when it may be used there, and is not what is already used.
    private static void AssertSays(Diagnostic found, string protocol, string category)
    {
        var message = found.GetMessage(CultureInfo.InvariantCulture);
        Assert.Contains($"uses '{protocol}'", message, StringComparison.Ordinal);
        Assert.Contains($"'{category.ToLowerInvariant()}'", message, StringComparison.Ordinal);

        var mapped = MetaverseMap.Map.Mappings.Single(mappings => mappings.Category == category.ToLowerInvariant()).Entries
            .Select(entry => MetaverseMap.Map.Protocols.Find(entry.Protocol)!.Title);
        var alternatives = message[(message.IndexOf("Mapped: ", StringComparison.Ordinal) + "Mapped: ".Length)..];
        Assert.Contains(mapped, title => title != protocol && alternatives.StartsWith(title!, StringComparison.Ordinal));
    }
}
