namespace ProtocolMap.Model.Validation;

/// <summary>The platforms that every map knows, beside those that it declares.</summary>
internal static class KnownPlatforms
{
    public static readonly IReadOnlyList<string> Ids =
    [
        "browser", "android", "ios", "maccatalyst", "windows", "linux", "macos",
        "unity-webgl", "unity-il2cpp", "unity-mobile", "unity-editor", "godot",
    ];
}
