using System.Collections;

namespace ProtocolMap.Model.Json;

/// <summary>The properties of an object in document order, without repeated names.</summary>
internal readonly struct JsonProperties(JsonText document, int index) : IEnumerable<JsonProperty>
{
    public Enumerator GetEnumerator() => new(document, index);

    IEnumerator<JsonProperty> IEnumerable<JsonProperty>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal struct Enumerator(JsonText document, int index) : IEnumerator<JsonProperty>
    {
        private readonly int _end = document.Node(index).Next;
        private int _name = -1;

        public readonly JsonProperty Current => new(document, _name);

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            do
            {
                _name = _name < 0 ? index + 1 : document.Node(_name + 1).Next;
            }
            while (_name < _end && document.Node(_name).Kind != JsonKind.Name);

            return _name < _end;
        }

        public void Reset() => _name = -1;

        public readonly void Dispose()
        {
        }
    }
}
