using System.Text.Json.Serialization;

namespace ProtocolMap.Benchmarks.Messages;

/// <summary>The same message as a developer would write it for System.Text.Json, without any constraint.</summary>
internal sealed record AvatarPeer
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public string? DisplayName { get; init; }

    public required string Format { get; init; }

    public int? Version { get; init; }

    public required DateTimeOffset Created { get; init; }

    public double? Height { get; init; }

    public double? Scale { get; init; }

    public bool? IsPublic { get; init; }

    public string? Homepage { get; init; }

    public string? Slug { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }

    public required LicencePeer Licence { get; init; }

    public required IReadOnlyList<PartPeer> Parts { get; init; }

    public IReadOnlyList<double>? Bounds { get; init; }
}

internal sealed record LicencePeer
{
    public required string Spdx { get; init; }

    public required bool Commercial { get; init; }

    public string? Author { get; init; }

    public int? Year { get; init; }
}

internal sealed record PartPeer
{
    public required string Slot { get; init; }

    public required string Mesh { get; init; }

    public required int Triangles { get; init; }

    public double? Weight { get; init; }

    public bool? Visible { get; init; }

    public string? Material { get; init; }
}

/// <summary>The serializer that System.Text.Json's generator makes.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AvatarPeer))]
internal sealed partial class PeerContext : JsonSerializerContext;
