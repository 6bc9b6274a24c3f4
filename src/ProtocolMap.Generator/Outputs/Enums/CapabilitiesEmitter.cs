using ProtocolMap.Model;

namespace ProtocolMap.Generator.Outputs.Enums;

/// <summary>Prints capability enums and the guard of each.</summary>
internal static class CapabilitiesEmitter
{
    public static string Emit(CapabilitiesSlice slice)
    {
        var writer = new SourceWriter(slice.Target);
        foreach (var type in slice.Enums)
        {
            EnumEmitter.Write(writer, type);
            writer.Line();
        }

        writer.Line("/// <summary>Guards for code that needs capabilities which the other side may lack.</summary>");
        writer.Line($"{writer.Visibility} static partial class {TypeNames.CapabilityExtensions}");
        writer.Open();
        for (var i = 0; i < slice.Enums.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            writer.Lines(
                $"""
                /// <summary>Whether everything that is wanted is offered.</summary>
                /// <param name="offered">What the other side can do.</param>
                /// <param name="wanted">What the guarded code needs.</param>
                [CapabilityGuard]
                public static bool Supports(this {slice.Enums[i].Name} offered, {slice.Enums[i].Name} wanted) => (offered & wanted) == wanted;
                """);
        }

        writer.Close();
        return writer.Finish();
    }
}
