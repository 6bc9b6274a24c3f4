namespace ProtocolMap.Generator.Outputs;

/// <summary>Deals entries out to a fixed number of files.</summary>
/// <remarks>One file for each entry would cost the compiler more on every keystroke than it saves when one changes.</remarks>
internal static class Shares
{
    // FNV-1a: the same in every process, and an edit elsewhere never moves an entry to another file.
    public static int Of(string id, int count)
    {
        var hash = 2166136261u;
        foreach (var c in id)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return (int)(hash % (uint)count);
    }
}
