using System.CommandLine;
using ProtocolMap.Model.Extending;
using ProtocolMap.Tool.Sources;

namespace ProtocolMap.Tool.CommandLine;

/// <summary>Which map a question is about: the built-in one, unless another is named.</summary>
internal sealed class MapOption : Option<string>
{
    public MapOption()
        : base("--map")
    {
        Description = $"The map: {MapOpener.Forms}";
        HelpName = "MAP";
        DefaultValueFactory = _ => BuiltInMap.Name;
    }

    /// <summary>Opens the map. Of one with errors the sound part is given, and the user is told.</summary>
    /// <param name="named">The map that an argument names, which may be left out.</param>
    /// <exception cref="InputException">There is no map.</exception>
    public OpenedMap Open(ParseResult parsed, string? named, ToolHost host, CancellationToken cancellationToken)
    {
        using var progress = Progress.Of(host, "reading the map");
        var map = new MapOpener(cancellationToken).Open(named ?? parsed.GetRequiredValue(this));
        if (map.ErrorCount > 0)
        {
            host.Error.WriteLine($"{ToolCommand.Name}: '{map.Name}' has errors, of which 'validate' tells; what is sound of it is shown");
        }

        return map;
    }
}
