using ProtocolMap.Model;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Outputs.Enums;

/// <summary>A file of one enum: the categories or the protocols of a map.</summary>
internal sealed record EnumFileSlice(CodeTarget Target, EnumSlice Enum)
{
    public static EnumFileSlice OfCategories(MapDocument map, CodeTarget target) => new(
        target,
        new EnumSlice(
            TypeNames.Category,
            new Documentation("The kinds of interoperability that the map distinguishes."),
            IsFlags: false,
            map.Categories.Where(Generates.Member).Select(category => new EnumMember(category.CSharpName!, category.Number, Document(category, map))).ToEquatableArray()));

    public static EnumFileSlice OfProtocols(MapDocument map, CodeTarget target) => new(
        target,
        new EnumSlice(
            TypeNames.Protocol,
            new Documentation("The protocols, formats and other standards that the map knows."),
            IsFlags: false,
            map.Protocols.Where(Generates.Member).Select(protocol => new EnumMember(protocol.CSharpName!, protocol.Number, ProtocolDocumentation.Of(protocol, map))).ToEquatableArray()));

    private static Documentation Document(Category category, MapDocument map)
    {
        var document = category.Document is { } id ? map.Documents.Find(id) : null;
        string?[] remarks = [category.Definition ?? category.Description, document?.Number ?? document?.DisplayName, category.Source is { } source ? "Source: " + source : null];
        return new(category.DisplayName, remarks.OfType<string>().ToEquatableArray());
    }
}
