import Fleet

/// What an account holds besides servers: volumes, templates, registries, keys.
extension Router {
    func account(_ route: Route, _ state: inout State) throws -> Reply {
        let isRead = request.method == "GET"
        switch route {
        case .sshKeys:
            if !isRead { state.account.sshKeys = try body(.sshKeys)["keys"]?.list?.compactMap(\.text) ?? [] }
            return Reply(200, .fields(["keys": .array(state.account.sshKeys.map { .string($0) })]))
        case .volumes: return isRead ? try listVolumes(state) : try createVolume(&state)
        case .volume(let id): return try oneVolume(id, &state)
        case .templates: return isRead ? try listTemplates(state) : try createTemplate(&state)
        case .template(let id): return try oneTemplate(id, &state)
        case .registries: return isRead ? listRegistries(state) : try createRegistry(&state)
        case .registry(let id): return try oneRegistry(id, &state)
        case .delegations:
            if isRead { return Reply(200, .fields(["delegations": .array(state.account.delegations.map(\.document))])) }
            return try createDelegation(&state)
        case .delegation(let id):
            guard state.account.delegations.contains(where: { $0.id == id }) else {
                throw Problem(status: 404, detail: "delegation not found")
            }
            state.account.delegations.removeAll { $0.id == id }
            return Reply(204)
        default: throw Problem(status: 404, detail: "no such resource")
        }
    }

    // MARK: Network volumes

    private func listVolumes(_ state: State) throws -> Reply {
        let rows = state.account.volumes.map { Row(id: $0.volume.id, madeAt: $0.madeAt, value: $0) }
        return try page(rows, as: "networkVolumes", state, volumeJSON)
    }

    private func createVolume(_ state: inout State) throws -> Reply {
        let given = try body(.createVolume)
        let volume = NetworkVolume(
            id: state.makeID(), name: given["name"]?.text ?? "", gigabytes: given["size"]?.number ?? 10,
            dataCenterID: given["dataCenter"]?.text ?? "")
        let made = EmulatedVolume(volume: volume, type: given["type"]?.text ?? "STANDARD", madeAt: state.now)
        state.account.volumes.append(made)
        return Reply(201, volumeJSON(made))
    }

    private func oneVolume(_ id: String, _ state: inout State) throws -> Reply {
        guard let index = state.account.volumes.firstIndex(where: { $0.volume.id == id }) else {
            throw Problem(status: 404, detail: "network volume not found")
        }
        switch request.method {
        case "GET": break
        case "DELETE":
            state.account.volumes.remove(at: index)
            return Reply(204)
        default:
            let given = try body(.updateVolume)
            let old = state.account.volumes[index].volume
            let size = given["size"]?.number ?? old.gigabytes
            guard size >= old.gigabytes else { throw Problem(status: 400, detail: "a network volume cannot be made smaller") }
            state.account.volumes[index].volume = NetworkVolume(
                id: id, name: given["name"]?.text ?? old.name, gigabytes: size, dataCenterID: old.dataCenterID)
        }
        return Reply(200, volumeJSON(state.account.volumes[index]))
    }

    private func volumeJSON(_ volume: EmulatedVolume) -> JSON {
        .fields([
            "id": .string(volume.volume.id), "name": .string(volume.volume.name), "size": .int(volume.volume.gigabytes),
            "dataCenter": .string(volume.volume.dataCenterID), "type": .string(volume.type),
        ])
    }

    // MARK: Templates

    private func listTemplates(_ state: State) throws -> Reply {
        let rows = state.account.templates.map { Row(id: $0.id, madeAt: $0.madeAt, value: $0) }
        return try page(rows, as: "templates", state, templateJSON)
    }

    private func createTemplate(_ state: inout State) throws -> Reply {
        let made = EmulatedTemplate(id: state.makeID(), madeAt: state.now, settings: try body(.createTemplate).dictionary)
        state.account.templates.append(made)
        return Reply(201, templateJSON(made))
    }

    private func oneTemplate(_ id: String, _ state: inout State) throws -> Reply {
        if request.method == "GET", let template = state.account.template(id) { return Reply(200, templateJSON(template)) }
        guard let index = state.account.templates.firstIndex(where: { $0.id == id }) else {
            throw Problem(status: 404, detail: "template not found")
        }
        if request.method == "DELETE" {
            state.account.templates.remove(at: index)
            return Reply(204)
        }
        for (name, value) in try body(.updateTemplate).dictionary { state.account.templates[index].settings[name] = value }
        return Reply(200, templateJSON(state.account.templates[index]))
    }

    func templateJSON(_ template: EmulatedTemplate) -> JSON {
        let usual: KeyValuePairs<String, JSON> = [
            "name": .string(""), "image": .string(""), "args": .string(""), "disk": .int(50), "ports": .array([]), "env": .object([]),
            "registry": .null, "mounts": .object([]), "serverless": .bool(false), "public": .bool(false), "category": .string("NVIDIA"),
            "startSsh": .bool(true), "startJupyter": .bool(true), "allowedCudaVersions": .array([]),
        ]
        let settings = usual.map { JSON.Field(name: $0.key, value: template.settings[$0.key] ?? $0.value) }
        return .object([.init(name: "id", value: .string(template.id))] + settings)
    }

    // MARK: Registries

    private func listRegistries(_ state: State) -> Reply {
        Reply(200, .fields(["registries": .array(state.account.registries.map(registryJSON))]))
    }

    private func createRegistry(_ state: inout State) throws -> Reply {
        let made = EmulatedRegistry(id: state.makeID(), name: try body(.createRegistry)["name"]?.text ?? "")
        state.account.registries.append(made)
        return Reply(201, registryJSON(made))
    }

    private func oneRegistry(_ id: String, _ state: inout State) throws -> Reply {
        guard let index = state.account.registries.firstIndex(where: { $0.id == id }) else {
            throw Problem(status: 404, detail: "registry not found")
        }
        if request.method == "GET" { return Reply(200, registryJSON(state.account.registries[index])) }
        let isUsed = state.pods.contains { $0.phase != .terminated && $0.told["registry"] == .string(id) }
        if isUsed { throw Problem(status: 400, detail: "the registry credential is in use by a pod") }
        state.account.registries.remove(at: index)
        return Reply(204)
    }

    private func registryJSON(_ registry: EmulatedRegistry) -> JSON {
        .fields(["id": .string(registry.id), "name": .string(registry.name)])
    }

    private func createDelegation(_ state: inout State) throws -> Reply {
        let given = try body(.createDelegation)
        let id = state.makeID()
        let document = JSON.fields([
            "id": .string(id), "name": given["name"] ?? .null, "delegatorUserId": .string("user_emulated"), "awsUser": .string("123456789"),
            "repository": given["resource"] ?? .string(""), "tag": .string("latest"), "awsRegion": .string("us-east-2"),
            "createdAt": .string("\(state.now)"),
        ])
        state.account.delegations.append((id, document))
        return Reply(201, document)
    }
}

extension JSON {
    /// The members of an object, sorted by name.
    fileprivate var dictionary: [String: JSON] {
        Dictionary(members.map { ($0.name, $0.value) }) { _, last in last }
    }
}
