namespace ProtocolMap.Generator.Outputs.Contracts;

/// <summary>Prints contracts: for each an interface and what it needs.</summary>
internal static class ContractsEmitter
{
    public static string Emit(ContractsSlice slice)
    {
        var writer = new SourceWriter(slice.Target);
        foreach (var contract in slice.Contracts)
        {
            if (contract.Interface is not null)
            {
                WriteInterface(writer, contract);
                writer.Line();
            }

            DescriptorEmitter.Write(writer, contract);
            writer.Line();
            foreach (var operation in contract.Operations.Where(operation => operation.Result is not null))
            {
                ResultEmitter.Write(writer, operation);
                writer.Line();
            }
        }

        foreach (var error in slice.Exceptions)
        {
            WriteException(writer, error);
            writer.Line();
        }

        return writer.Finish();
    }

    private static void WriteInterface(SourceWriter writer, ContractShape contract)
    {
        writer.Doc(contract.Documentation);
        writer.Line(SourceWriter.GeneratedCode);
        writer.Line($"[global::ProtocolMap.Runtime.InteropContract({CSharpText.Literal(contract.Id)})]");
        writer.Line($"{writer.Visibility} interface {contract.Interface}");
        writer.Open();
        for (var i = 0; i < contract.Operations.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            WriteMethod(writer, contract.Operations[i]);
        }

        writer.Close();
    }

    private static void WriteMethod(SourceWriter writer, OperationShape operation)
    {
        writer.Doc(operation.Documentation);
        if (operation.Request is not null)
        {
            writer.Line("/// <param name=\"request\">" + (operation.Request.IsStream ? "What is sent, one after the other." : "What is sent.") + "</param>");
        }

        writer.Line("/// <param name=\"cancellationToken\">Ends the operation.</param>");
        if (operation.Result is null)
        {
            foreach (var error in operation.Errors)
            {
                writer.Line($"/// <exception cref=\"{error.Exception}\">The other side answered with '{XmlText.Escape(error.Message)}'.</exception>");
            }
        }

        var request = operation.Request is { } payload ? (payload.IsStream ? Stream(payload.Type) : payload.Type) + " request, " : "";
        writer.Line($"{ReturnOf(operation)} {operation.Name}Async({request}global::System.Threading.CancellationToken cancellationToken = default);");
    }

    private static string ReturnOf(OperationShape operation)
    {
        const string ValueTask = "global::System.Threading.Tasks.ValueTask";
        var type = operation.Result ?? operation.Response?.Type;
        return type is null ? ValueTask
            : operation.Response is { IsStream: true } ? Stream(type)
            : $"{ValueTask}<{type}>";
    }

    private static string Stream(string type) => $"global::System.Collections.Generic.IAsyncEnumerable<{type}>";

    private static void WriteException(SourceWriter writer, ErrorShape error)
    {
        writer.Lines(
            $$"""
            /// <summary>The other side answered with '{{XmlText.Escape(error.Message)}}'.</summary>
            {{SourceWriter.GeneratedCode}}
            {{writer.Visibility}} sealed class {{error.Exception}} : global::System.Exception
            {
                /// <summary>Makes one.</summary>
                /// <param name="error">The answer.</param>
                public {{error.Exception}}({{error.Type}} error)
                    : this(error, {{CSharpText.Literal("The other side answered with '" + error.Message + "'.")}})
                {
                }

                /// <summary>Makes one that says more.</summary>
                /// <param name="error">The answer.</param>
                /// <param name="message">What to say.</param>
                /// <param name="innerException">What led to it.</param>
                public {{error.Exception}}({{error.Type}} error, string? message, global::System.Exception? innerException = null)
                    : base(message, innerException)
                {
                    Error = error;
                }

                /// <summary>The answer.</summary>
                public {{error.Type}} Error { get; }
            }
            """);
    }
}
