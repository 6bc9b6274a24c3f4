using System.CommandLine;
using ProtocolMap.Model.Extending;
using ProtocolMap.Tool.Sources;

namespace ProtocolMap.Tool.CommandLine;

/// <summary>The map that is shown as a whole: the built-in one, unless another is named.</summary>
internal sealed class MapArgument : Argument<string>
{
    public MapArgument()
        : base("FILE")
    {
        Description = $"The map: {MapOpener.Forms}";
        Arity = ArgumentArity.ZeroOrOne;
        DefaultValueFactory = _ => BuiltInMap.Name;
    }

    /// <summary>Opens the map.</summary>
    /// <exception cref="InputException">There is no map, or it has errors: what an error takes out of it would look like a gap.</exception>
    public OpenedMap OpenSound(ParseResult parsed, ToolHost host, CancellationToken cancellationToken)
    {
        using var progress = Progress.Of(host, "reading the map");
        return new MapOpener(cancellationToken).Open(parsed.GetRequiredValue(this)).Sound();
    }
}
