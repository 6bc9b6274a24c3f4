using ProtocolMap.Model;
using ProtocolMap.Model.Extending;
using ProtocolMap.Tool.Assemblies;
using ProtocolMap.Tool.Sources;

namespace ProtocolMap.Tool.Conformance;

/// <summary>Looks at built assemblies and holds them against the map that judges them.</summary>
internal sealed class AssemblyInspection(AssemblySet assemblies, MapOpener opener)
{
    private readonly SortedSet<string> _notes = new(StringComparer.Ordinal);

    /// <param name="named">The map that the user names, if any.</param>
    /// <param name="progress">Told which assembly is looked at.</param>
    /// <exception cref="InputException">Several maps could judge.</exception>
    public Statement Inspect(OpenedMap? named, Progress progress, CancellationToken cancellationToken)
    {
        var map = named ?? FindMap();
        var attributes = new AttributeReader(assemblies, _notes);
        var references = new ReferenceReader(ReferenceReader.BindingsOf(map.Map), FindMarks(attributes));
        var evidence = new List<Evidence>();
        foreach (var assembly in assemblies.Named)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress.Next($"looking at {assembly.Name}");
            try
            {
                evidence.AddRange(attributes.Read(assembly).SelectMany(r => r.Subjects.Select(s => Of(r.Attribute, s, assembly, r.Target))));
                evidence.AddRange(references.Read(assembly));
            }
            catch (BadImageFormatException exception)
            {
                throw new InputException($"'{assembly.Path}' is damaged: {exception.Message}");
            }
        }

        var statement = new StatementBuilder(map.Map).Build(evidence);
        statement.Assemblies.UnionWith(assemblies.Named.Select(a => $"{a.Name} {a.Version}"));
        statement.Notes.UnionWith(_notes);
        return statement;
    }

    /// <summary>The members that say themselves that who uses them uses a protocol.</summary>
    private ILookup<string, string> FindMarks(AttributeReader attributes) => assemblies.All.Where(RefersToRuntime)
        .SelectMany(a => attributes.Read(a).Where(r => r.Attribute == TypeNames.UsesProtocol)
            .SelectMany(r => TargetNames.Of(a.Reader, r.Target).SelectMany(t => r.Subjects.Select(s => (Target: t, Subject: s)))))
        .ToLookup(m => m.Target, m => m.Subject, StringComparer.Ordinal);

    private static Evidence Of(string attribute, string subject, AssemblyImage assembly, System.Reflection.Metadata.EntityHandle target)
    {
        var sort = attribute == TypeNames.ImplementsCategory ? EvidenceSort.CategoryClaim
            : attribute == TypeNames.ImplementsProtocol ? EvidenceSort.ProtocolClaim
            : EvidenceSort.Use;
        return new(sort, subject, assembly.Name, TargetNames.Of(assembly.Reader, target) is [.., var name] ? name : "the assembly");
    }

    private static bool RefersToRuntime(AssemblyImage assembly) => assembly.Reader.AssemblyReferences
        .Any(r => assembly.Reader.StringComparer.Equals(assembly.Reader.GetAssemblyReference(r).Name, "ProtocolMap"));

    /// <summary>The only public map that the assemblies or those beside them carry, else the built-in one.</summary>
    private OpenedMap FindMap()
    {
        var (carried, judging) = FindCarried();
        if (judging.Count == 0)
        {
            assemblies.AddCarriers();
            (_, judging) = FindCarried();
        }

        if (judging.Count > 1)
        {
            throw new InputException($"several maps could judge: {string.Join(", ", judging.Select(m => $"{m.Map.Id} ({m.Name})"))}; name one with --map");
        }

        foreach (var names in carried.Where(m => m.Carriage == Carriage.NamesOnly))
        {
            _notes.Add($"'{names.Name}' carries map '{names.Map.Id}' for itself alone, without what it requires; name its file with --map");
        }

        if (judging.Count == 1)
        {
            return judging[0];
        }

        return carried.FirstOrDefault(m => m.Carriage == Carriage.Judging) ?? opener.BuiltIn();
    }

    /// <summary>The maps that are carried, and those of them that can judge; the built-in one judges only where no other does.</summary>
    private (List<OpenedMap> All, List<OpenedMap> Judging) FindCarried()
    {
        var all = assemblies.All.Where(a => a.CarriedMap is not null).Select(a => assemblies.MapOf(a.Name)!).ToList();
        return (all, [.. all.Where(m => m.Carriage == Carriage.Judging && m.Map.Id != BuiltInMap.Id).DistinctBy(m => m.Root.Text)]);
    }
}
