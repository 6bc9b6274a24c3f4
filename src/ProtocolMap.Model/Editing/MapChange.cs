using ProtocolMap.Model.Json;

namespace ProtocolMap.Model.Editing;

/// <summary>Something that a map file is to say. Equal when both say the same, so that it is written once however many ask for it.</summary>
internal abstract record MapChange
{
    /// <summary>The file with the change and nothing else changed; <see langword="null"/> when that can't be done, the edits empty when it says so already.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IReadOnlyList<TextEdit>? EditsOf(MapFile file, CancellationToken cancellationToken)
    {
        // A text that is at fault is for its author to mend first.
        var map = JsonText.Parse(file, cancellationToken);
        if (!map.IsJson || map.Faults.Count > 0 || map.Root.Kind != JsonKind.Object || !map.Root.Properties().Any())
        {
            return null;
        }

        var edits = EditsOf(map);
        return edits is null || JsonText.Parse(new MapFile(file.Path, TextEdit.Apply(file.Text!, edits)), cancellationToken) is { IsJson: true, Faults.Count: 0 } ? edits : null;
    }

    /// <param name="map">A file without faults whose root is an object that is not empty.</param>
    protected abstract IReadOnlyList<TextEdit>? EditsOf(JsonText map);
}
