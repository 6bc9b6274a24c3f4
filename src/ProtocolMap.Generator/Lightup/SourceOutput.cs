using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ProtocolMap.Generator.Outputs;

namespace ProtocolMap.Generator.Lightup;

/// <summary>Registers a source output as early as the compiler can.</summary>
internal static class SourceOutput
{
    public static void Register(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<GeneratedFile?> file)
    {
        if (!PreCompilationOutput.TryRegister(context, file))
        {
            context.RegisterSourceOutput(file, (output, value) =>
            {
                if (value is not null)
                {
                    output.AddSource(value.HintName, ToSourceText(value));
                }
            });
        }
    }

    public static SourceText ToSourceText(GeneratedFile file) => SourceText.From(file.Text, Encoding.UTF8);
}
