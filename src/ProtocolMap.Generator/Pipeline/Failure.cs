namespace ProtocolMap.Generator.Pipeline;

/// <summary>A fault of our own: what was being done, to which map, and the exception as text.</summary>
internal sealed record Failure(string Step, string? MapPath, string Exception)
{
    public static Failure From(string step, string? mapPath, Exception exception)
    {
        // The first frame is what a bug report needs; all of them would fill the error list.
        var frame = (exception.StackTrace ?? "").Split('\n')[0].Trim();
        var message = exception.Message.Replace('\r', ' ').Replace('\n', ' ');
        return new(step, mapPath, $"{exception.GetType()}: {message} {frame}");
    }
}
