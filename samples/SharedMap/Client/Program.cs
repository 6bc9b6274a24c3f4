using Lagoon.Client;
using Lagoon.Interop;

var store = new AssetStore();
store.Add("lighthouse.glb");
Console.WriteLine($"{store.Count} asset in {InteropMap.Describe(Protocol.KhronosGltf).Title}.");
Console.WriteLine($"The map {InteropMap.Id} {InteropMap.Version} says of FBX in assets: {InteropMap.UseOf(InteropCategory.Asset, Protocol.Fbx)}.");
