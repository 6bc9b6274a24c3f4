using System.Text;

namespace ProtocolMap.Runtime;

/// <summary>Reads the programs of a message and of all that it refers to into one set.</summary>
internal sealed class SchemaLinker
{
    private readonly List<SchemaNode> _schemas = [];
    private readonly NameTable _names = new();
    private readonly Dictionary<MessageSchema, int> _starts = [];
    private readonly Queue<MessageSchema> _pending = new();
    private readonly Dictionary<(int Resource, int Anchor), int> _dynamicAnchors = [];

    private SchemaLinker()
    {
    }

    public static SchemaSet Link(MessageSchema root)
    {
        var linker = new SchemaLinker();
        linker.StartOf(root);
        while (linker._pending.Count > 0)
        {
            linker.Read(linker._pending.Dequeue());
        }

        linker._names.Freeze();
        var schemas = linker._schemas.ToArray();
        var hasDynamicScope = Array.Exists(schemas, s => s.DynamicRefAnchor >= 0);
        Recursion.Mark(schemas, linker._dynamicAnchors);
        return new SchemaSet(schemas, linker._names, linker._dynamicAnchors, hasDynamicScope);
    }

    /// <summary>Where the schemas of a message begin, which is known before they are read.</summary>
    private int StartOf(MessageSchema message)
    {
        if (!_starts.TryGetValue(message, out var start))
        {
            start = _schemas.Count;
            _starts.Add(message, start);
            _pending.Enqueue(message);
            var count = new ProgramReader(message.Program).Index();
            for (var i = 0; i < count; i++)
            {
                _schemas.Add(new SchemaNode());
            }
        }

        return start;
    }

    private void Read(MessageSchema message)
    {
        var program = new ProgramReader(message.Program);
        var count = program.Index();
        var names = new int[program.Index()];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = _names.Add(program.Text());
        }

        var start = _starts[message];
        var starts = new List<int> { start };
        starts.AddRange(message.References.Select(StartOf));
        var reader = new SchemaProgramReader(program, names, starts);
        for (var i = 0; i < count; i++)
        {
            var schema = _schemas[start + i];
            reader.Read(schema);
            if (schema.DynamicAnchor >= 0)
            {
                _dynamicAnchors[(schema.Resource, schema.DynamicAnchor)] = start + i;
            }
        }
    }
}
