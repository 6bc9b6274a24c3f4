namespace ProtocolMap.Generator.Outputs.Contracts;

/// <summary>Prints what an operation comes to where errors are returned: a closed hierarchy of its response and its errors.</summary>
internal static class ResultEmitter
{
    private const string Func = "global::System.Func";

    public static void Write(SourceWriter writer, OperationShape operation)
    {
        var result = operation.Result!;
        var response = operation.Response?.Type;
        var onErrors = operation.Errors.Select(error => $"{Func}<{error.Type}, TResult> on{error.Name}");
        var match = $"TResult Match<TResult>({string.Join(", ", onErrors.Prepend((response is null ? $"{Func}<TResult>" : $"{Func}<{response}, TResult>") + " onResponse"))})";
        writer.Lines(
            $$"""
            /// <summary>What the operation '{{XmlText.Escape(operation.Id)}}' comes to: its response, or one of its errors.</summary>
            {{SourceWriter.GeneratedCode}}
            {{writer.Visibility}} abstract class {{result}}
            {
                private {{result}}()
                {
                }

                /// <summary>Goes on with whichever it is.</summary>
                public abstract {{match}};
            """);
        WriteConversions(writer, operation, response);
        WriteCase(writer, result, "Response", response, match, "onResponse", "The operation succeeded.");
        foreach (var error in operation.Errors)
        {
            WriteCase(writer, result, CaseOf(error), error.Type, match, "on" + error.Name, $"The other side answered with '{XmlText.Escape(error.Message)}'.");
        }

        writer.Line("}");
    }

    private static string CaseOf(ErrorShape error) => error.Name + "Failure";

    // What is both a response and an error says itself which of them it is meant to be.
    private static void WriteConversions(SourceWriter writer, OperationShape operation, string? response)
    {
        var errors = operation.Errors.Where(error => error.Type != operation.Response?.Type).Select(error => (error.Type, Case: CaseOf(error)));
        var isResponseClear = response is not null && !operation.Errors.Any(error => error.Type == operation.Response!.Type);
        foreach (var (type, name) in isResponseClear ? errors.Prepend((response!, "Response")) : errors)
        {
            writer.Lines(
                $$"""

                    /// <summary>Wraps it.</summary>
                    public static implicit operator {{operation.Result}}({{type}} value) => new {{name}}(value);
                """);
        }
    }

    private static void WriteCase(SourceWriter writer, string result, string name, string? type, string match, string function, string summary)
    {
        var argument = type is null ? "" : "Value";
        writer.Lines(
            $$"""

                /// <summary>{{summary}}</summary>
                public sealed class {{name}} : {{result}}
                {
            """);
        if (type is not null)
        {
            writer.Lines(
                $$"""
                        /// <summary>Makes one.</summary>
                        public {{name}}({{type}} value) => Value = value;

                        /// <summary>The message.</summary>
                        public {{type}} Value { get; }

                """);
        }

        writer.Lines(
            $$"""
                    /// <inheritdoc/>
                    public override {{match}} => {{function}}({{argument}});
                }
            """);
    }
}
