using System.Globalization;

namespace ProtocolMap.Runtime;

/// <summary>The violation of a text that is not JSON.</summary>
internal static class TextFault
{
    public static MessageViolation Of(in JsonTape tape) => new(PointerTo(tape.Text, tape.FaultPosition), "", tape.Fault!);

    /// <summary>The pointer to the member or item that is being read at an offset; to what holds it, where none is.</summary>
    private static string PointerTo(ReadOnlySpan<byte> text, int position)
    {
        var scanner = new Utf8JsonScanner(text);
        var path = new Stack<Step>();
        while (scanner.Read())
        {
            switch (scanner.Kind)
            {
                case JsonTokenKind.EndObject or JsonTokenKind.EndArray:
                    path.Pop();
                    break;
                case JsonTokenKind.Name:
                    path.Peek().Begin(scanner.TokenStart, scanner.TokenLength, scanner.IsEscaped);
                    break;
                case JsonTokenKind.StartObject or JsonTokenKind.StartArray:
                    Begin(path);
                    path.Push(new Step(scanner.Kind == JsonTokenKind.StartObject));
                    continue;
                default:
                    Begin(path);
                    break;
            }

            if (scanner.Position > position)
            {
                // It is the name that was read last.
                return Show(text, path);
            }

            if (scanner.Kind != JsonTokenKind.Name && path.Count > 0)
            {
                path.Peek().End();
            }
        }

        if (scanner.Expected != "',' or ']'")
        {
            Begin(path);
        }

        return Show(text, path);
    }

    private static void Begin(Stack<Step> path)
    {
        if (path.Count > 0 && !path.Peek().IsObject)
        {
            path.Peek().Begin(0, 0, false);
        }
    }

    private static string Show(ReadOnlySpan<byte> text, Stack<Step> path)
    {
        var pointer = "";
        foreach (var step in path.Reverse())
        {
            pointer += !step.IsOpen ? ""
                : step.IsObject ? "/" + JsonText.ToText(text.Slice(step.Start, step.Length), step.IsEscaped).Replace("~", "~0").Replace("/", "~1")
                : "/" + (step.Count - 1).ToString(CultureInfo.InvariantCulture);
        }

        return pointer;
    }

    private sealed class Step(bool isObject)
    {
        public bool IsObject { get; } = isObject;

        /// <summary>Whether one of its members or items is being read.</summary>
        public bool IsOpen { get; private set; }

        public int Count { get; private set; }

        public int Start { get; private set; }

        public int Length { get; private set; }

        public bool IsEscaped { get; private set; }

        public void Begin(int start, int length, bool isEscaped)
        {
            IsOpen = true;
            Count++;
            (Start, Length, IsEscaped) = (start, length, isEscaped);
        }

        public void End() => IsOpen = false;
    }
}
