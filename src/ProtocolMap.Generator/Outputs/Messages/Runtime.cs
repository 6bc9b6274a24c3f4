namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>Types of the runtime library as generated code writes them.</summary>
internal static class Runtime
{
    private const string Prefix = "global::ProtocolMap.Runtime.";

    public const string Reader = Prefix + "MessageReader";
    public const string Writer = Prefix + "MessageWriter";
    public const string Checker = Prefix + "MessageChecker";
    public const string Name = Prefix + "MessageName";
    public const string Texts = Prefix + "JsonTexts";
    public const string Fragment = Prefix + "JsonFragment";
    public const string Pattern = Prefix + "JsonPattern";
    public const string Equality = Prefix + "JsonEquality";
    public const string Hash = Prefix + "JsonHash";
    public const string CheckMode = Prefix + "CheckMode";
    public const string ReadMode = Prefix + "ReadMode";
    public const string TokenKind = Prefix + "JsonTokenKind";
    public const string Violation = Prefix + "MessageViolation";
    public const string KnownTexts = Prefix + "KnownTexts";
    public const string KnownNumbers = Prefix + "KnownNumbers";

    public static string List(ValueShape item) => $"{Prefix}JsonList<{item.TypeHere}>";

    public static string ListBuilder(ValueShape item) => $"{Prefix}JsonListBuilder<{item.TypeHere}>";

    public static string Dictionary(ValueShape item) => $"{Prefix}JsonDictionary<{item.TypeHere}>";

    public static string DictionaryBuilder(ValueShape item) => $"{Prefix}JsonDictionaryBuilder<{item.TypeHere}>";
}
