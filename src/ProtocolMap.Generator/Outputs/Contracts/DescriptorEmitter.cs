using ProtocolMap.Model;

namespace ProtocolMap.Generator.Outputs.Contracts;

/// <summary>Prints what a contract serves and needs, as constants.</summary>
internal static class DescriptorEmitter
{
    public static void Write(SourceWriter writer, ContractShape contract)
    {
        writer.Line($"/// <summary>What the contract '{XmlText.Escape(contract.Id)}' serves and needs.</summary>");
        writer.Line(SourceWriter.GeneratedCode);
        writer.Line($"{writer.Visibility} static class {contract.Descriptor}");
        writer.Open();

        // Names of operations and protocols meet here, so that two could come to the same.
        var names = new HashSet<string>(StringComparer.Ordinal) { contract.Descriptor };
        writer.Lines(
            $"""
            /// <summary>The id of the contract in the map.</summary>
            public const string {Claim("Id", names)} = {CSharpText.Literal(contract.Id)};

            /// <summary>The category that it serves.</summary>
            public const {TypeNames.Category} {Claim("Category", names)} = {TypeNames.Category}.{CSharpText.Identifier(contract.Category)};
            """);
        WriteNeeds(writer, contract.Needs, "", "The contract", names);
        foreach (var operation in contract.Operations)
        {
            writer.Line();
            writer.Lines(
                $"""
                /// <summary>The id of the operation '{XmlText.Escape(operation.Id)}' in the map.</summary>
                public const string {Claim(operation.Name + "Id", names)} = {CSharpText.Literal(operation.Id)};
                """);
            WriteNeeds(writer, operation.Needs, operation.Name, "The operation '" + operation.Id + "'", names);
        }

        writer.Close();
    }

    private static void WriteNeeds(SourceWriter writer, Needs needs, string prefix, string subject, HashSet<string> names)
    {
        writer.Line();
        writer.Line($"/// <summary>{XmlText.Escape(subject)} uses these protocols.</summary>");
        var property = $"public static global::System.ReadOnlySpan<{TypeNames.Protocol}> {Claim(prefix + "Protocols", names)} => ";
        if (needs.Protocols.Count == 0)
        {
            writer.Line(property + "default;");
        }
        else
        {
            var field = Claim("s_" + prefix + "Protocols", names);
            writer.Line(property + field + ";");
            writer.Line();
            writer.Line($"private static readonly {TypeNames.Protocol}[] {field} = {{ {string.Join(", ", needs.Protocols.Select(name => TypeNames.Protocol + "." + CSharpText.Identifier(name)))} }};");
        }

        foreach (var needed in needs.Capabilities)
        {
            writer.Line();
            writer.Line($"/// <summary>{XmlText.Escape(subject)} requires these capabilities of {XmlText.Escape(needed.Title)}.</summary>");
            writer.Line($"public const {needed.Type} {Claim(prefix + "Required" + needed.Name, names)} = {string.Join(" | ", needed.Members.Select(member => needed.Type + "." + CSharpText.Identifier(member)))};");
        }
    }

    private static string Claim(string name, HashSet<string> names)
    {
        var claimed = name;
        for (var i = 2; !names.Add(claimed); i++)
        {
            claimed = name + "_" + CSharpText.Number(i);
        }

        return claimed;
    }
}
