using System.Buffers;
using System.Buffers.Text;

namespace ProtocolMap.Runtime;

/// <content>Formats and contents, where they are assertions.</content>
internal ref partial struct Evaluator
{
    private const int MinutesOfDay = 24 * 60;

    private bool HasFormat(FormatRule format, int node)
    {
        var text = _tape.StringAt(node, ref _buffer);
        return format.Pattern.IsMatch(text) && (!format.HasSeconds || IsTimeThatExists(text));
    }

    /// <summary>Whether a well-formed time has no leap second but where one can be: RFC 3339, section 5.7.</summary>
    private static bool IsTimeThatExists(ReadOnlySpan<byte> text)
    {
        var time = text.Slice(text.IndexOf((byte)':') - 2);
        if (time[6] != '6')
        {
            return true;
        }

        var sign = time[time.Length - 6];
        var offset = sign is (byte)'+' or (byte)'-' ? Minutes(time.Slice(time.Length - 5)) * (sign == '+' ? 1 : -1) : 0;
        return (Minutes(time) - offset + MinutesOfDay) % MinutesOfDay == MinutesOfDay - 1;
    }

    private static int Minutes(ReadOnlySpan<byte> time) => ((((time[0] - '0') * 10) + time[1] - '0') * 60) + ((time[3] - '0') * 10) + time[4] - '0';

    private bool HasContent(ContentRule content, int node)
    {
        var text = _tape.StringAt(node, ref _buffer);
        if (content.Base64 is null)
        {
            return !content.IsJson || IsJson(content, text);
        }

        if (!content.Base64.IsMatch(text))
        {
            return false;
        }

        if (!content.IsJson)
        {
            return true;
        }

        var decoded = ArrayPool<byte>.Shared.Rent(Base64.GetMaxDecodedFromUtf8Length(text.Length));
        var status = Base64.DecodeFromUtf8(text, decoded, out _, out var written);
        var isValid = status == OperationStatus.Done && IsJson(content, decoded.AsSpan(0, written));
        ArrayPool<byte>.Shared.Return(decoded);
        return isValid;
    }

    private readonly bool IsJson(ContentRule content, ReadOnlySpan<byte> text)
    {
        var tape = JsonTape.Read(text, _set.Names);
        var isValid = tape.Fault is null && (content.Schema < 0 || IsValid(_set, tape, content.Schema));
        tape.Release();
        return isValid;
    }
}
