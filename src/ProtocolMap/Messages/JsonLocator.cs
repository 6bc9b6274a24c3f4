using System.Globalization;
using System.Text;

namespace ProtocolMap.Runtime;

/// <summary>
/// Finds the JSON Pointer of what stands at an offset by reading the text once more. Only faults are looked up, so that reading itself need
/// not keep track of where it is.
/// </summary>
internal static class JsonLocator
{
    /// <param name="utf8Json">The text; it is read up to the last offset or the first fault.</param>
    /// <param name="offsets">Offsets of first bytes of values, ascending.</param>
    public static string[] PointersAt(ReadOnlySpan<byte> utf8Json, int[] offsets)
    {
        var scanner = new Utf8JsonScanner(utf8Json);
        var path = new Step[Utf8JsonScanner.MaxDepth + 1];
        var pointers = new string[offsets.Length];
        var found = 0;
        var depth = 0;
        while (found < offsets.Length && scanner.Read())
        {
            switch (scanner.Kind)
            {
                case JsonTokenKind.EndArray or JsonTokenKind.EndObject:
                    depth = Math.Max(0, scanner.Depth - 1);
                    continue;
                case JsonTokenKind.Name:
                    path[scanner.Depth] = new(-1, scanner.TokenStart, scanner.TokenLength, scanner.IsEscaped);
                    depth = scanner.Depth;
                    continue;
                default:
                    break;
            }

            var isStart = scanner.Kind is JsonTokenKind.StartArray or JsonTokenKind.StartObject;
            var level = scanner.Depth - (isStart ? 1 : 0);
            if (level > 0 && path[level].Index >= 0)
            {
                path[level] = new(path[level].Index + 1, 0, 0, false);
            }

            depth = level;
            while (found < offsets.Length && offsets[found] < scanner.Position)
            {
                pointers[found++] = Show(utf8Json, path, depth);
            }

            if (isStart)
            {
                path[scanner.Depth] = new(0, 0, 0, false);
            }

            // What follows a value is no part of it.
            depth = Math.Max(0, scanner.Depth - 1);
        }

        // What is left lies where the text stops being JSON.
        for (; found < offsets.Length; found++)
        {
            pointers[found] = Show(utf8Json, path, depth);
        }

        return pointers;
    }

    private static string Show(ReadOnlySpan<byte> text, Step[] path, int depth)
    {
        var pointer = new StringBuilder();
        for (var i = 1; i <= depth; i++)
        {
            var step = path[i];
            if (step.Index < 0)
            {
                pointer.Append('/').Append(JsonText.ToText(text.Slice(step.Start, step.Length), step.IsEscaped).Replace("~", "~0").Replace("/", "~1"));
            }
            else if (step.Index > 0)
            {
                pointer.Append('/').Append((step.Index - 1).ToString(CultureInfo.InvariantCulture));
            }
        }

        return pointer.ToString();
    }

    /// <param name="Index">How many items of an array were begun; negative for a member of an object.</param>
    /// <param name="Start">Where the name begins.</param>
    /// <param name="Length">How long the name is.</param>
    /// <param name="IsEscaped">Whether the name has escape sequences.</param>
    private readonly record struct Step(int Index, int Start, int Length, bool IsEscaped);
}
