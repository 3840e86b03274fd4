#!/usr/bin/env python3
"""Runs independent RunPod clients from PyPI against the emulator, over real sockets.

usage: foreign_clients.py [--install]

--install installs them into .venv-clients and exits. Only the modules that call RunPod are loaded, without the rest of their frameworks. Only the
address of the service is changed.
"""
import contextlib
import importlib.util
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time
import types

PLACE = pathlib.Path(__file__).resolve().parent.parent / ".venv-clients"
PINNED = ["kestrel-cloud-runpod==0.15.1", "dstack==0.22.5", "runpod==1.12.0", "gpuhunt==0.1.34"]
# What the parts that are loaded import.
NEEDED = [
    "apscheduler<4", "cachetools", "cryptography", "filelock", "gitpython", "httpx<1", "ignore-python", "packaging", "paramiko", "psutil",
    "pydantic>=2.12", "python-dateutil", "pyyaml", "requests", "rich", "tqdm", "typing-extensions", "websocket-client"]
KEY = "foreign-key"
POD_IMAGE = "runpod/pytorch:1.0.2-cu1281-torch280-ubuntu2404"


def install():
    if (PLACE / "complete").exists() and (PLACE / "complete").read_text() == repr(PINNED + NEEDED):
        return
    subprocess.run([sys.executable, "-m", "venv", str(PLACE)], check=True)
    pip = [str(PLACE / "bin" / "pip"), "install", "--quiet", "--disable-pip-version-check", "--retries", "1", "--timeout", "15"]
    for packages in (["--no-deps", *PINNED], NEEDED):
        done = subprocess.run([*pip, *packages], capture_output=True, text=True)
        if done.returncode != 0:
            print("foreign clients: PyPI failed:", (done.stderr.strip().splitlines() or ["no message"])[-1])
            return
    (PLACE / "complete").write_text(repr(PINNED + NEEDED))


def without_its_start(package):
    """A package whose own `__init__` is not run: its modules can be imported one by one."""
    if package in sys.modules:
        return sys.modules[package]
    module = types.ModuleType(package)
    module.__path__ = list(importlib.util.find_spec(package).submodule_search_locations)
    sys.modules[package] = module
    return module


class Told:
    """What was done, a line a client."""

    def __init__(self, client):
        self.client, self.done = client, []

    def __call__(self, what, is_so, seen=""):
        if not is_so:
            sys.exit(f"foreign clients: {self.client}: {what}: {seen}")
        self.done.append(what)

    def end(self):
        print(f"  {self.client}: {', '.join(self.done)}")


def until(check, seconds=15):
    end = time.monotonic() + seconds
    while True:
        answer = check()
        if answer or time.monotonic() > end:
            return answer
        time.sleep(0.2)


def kestrel(url):
    without_its_start("kestrel_cloud_runpod")
    from kestrel_cloud_runpod import clients, models

    api = clients.RunpodControlPlaneClient(api_key=KEY, base_url=url + "/v2")
    jobs = clients.RunpodServerlessClient(api_key=KEY, base_url=url + "/v2")
    told = Told("kestrel-cloud-runpod 0.15.1")
    listed = api.list_pods()
    told(f"list pods ({len(listed)}, with {sum('cluster' in pod.raw for pod in listed)} of a cluster)", len(listed) == 4, listed)
    offers = api.list_gpus()
    offer = api.get_gpu(offers[0].id)
    told("availability", all(offer.availability for offer in offers) and offer.memory_gb > 0, offers)

    made = api.create_pod(models.PodCreateRequest(
        name="kestrel", image=POD_IMAGE, gpu_id=offer.id, disk_gb=40, ports=("22/tcp",), env={"A": "b"}, min_cuda_version="12.4",
        mounts={"persistent": {"size": 20, "path": "/workspace"}}))
    seen = until(lambda: api.get_pod(made.id).status == "RUNNING")
    told("create pod", made.status == "PROVISIONING" and seen, made)
    stopped = api.pod_action(made.id, "stop")
    told("stop", stopped is not None and until(lambda: api.get_pod(made.id).status == "EXITED"), stopped)
    try:
        api.pod_action(made.id, "stop")
        told("a second stop is refused", False)
    except models.RunPodAPIError as error:
        told("a second stop is 409", error.status_code == 409, error)
    api.pod_action(made.id, "start")
    told("start", until(lambda: api.get_pod(made.id).status == "RUNNING"))
    line = next(iter(api.iter_pod_logs(made.id, tail=5, source="system")))
    told("log", line["source"] == "system", line)
    told("terminate", api.pod_action(made.id, "terminate") is None)

    def gone():
        try:
            return api.get_pod(made.id).status == "TERMINATED" and None
        except models.RunPodAPIError as error:
            return error.status_code == 404
    told("404 afterwards", until(gone))

    endpoint = api.create_endpoint(models.EndpointCreateRequest(
        name="kestrel", image="runpod/worker-v1-vllm:stable", gpu_pools=("HOPPER_141",), endpoint_type="QUEUE",
        scaling={"type": "QUEUE_DELAY", "queueDelay": 4}, workers_min=1, network_volume_ids=("vol1",)))
    models.validate_endpoint_mounts(endpoint.raw, ("vol1",))
    told("create endpoint with mounts", any(one.id == endpoint.id for one in api.list_endpoints()))
    changed = api.update_endpoint(endpoint.id, models.EndpointUpdateRequest(workers_min=0, workers_max=2))
    told("scale", changed.raw["workers"]["min"] == 0, changed.raw)
    told("workers", api.list_endpoint_workers(endpoint.id)["summary"]["total"] == 0)
    job = jobs.run(endpoint.id, {"prompt": "x"})
    told("run a job", jobs.status(endpoint.id, job.id).status == "IN_QUEUE", job)
    told("cancel it", jobs.cancel(endpoint.id, job.id).status == "CANCELLED")
    told("health", jobs.health(endpoint.id)["jobs"]["inQueue"] == 0)
    api.delete_endpoint(endpoint.id)
    told("delete endpoint", all(one.id != endpoint.id for one in api.list_endpoints()))
    told("volumes", [one.id for one in api.list_network_volumes()] == ["vol1"])
    bills = api.pod_billing(bucket_size="hour", last_n=2)
    told("bill", bills.metadata["totals"]["totalAmount"] > 0, bills)
    told.end()


def dstack(url):
    from dstack._internal.core.backends.runpod import api_client, models
    from dstack._internal.core.backends.runpod.compute import RunpodCompute
    from dstack._internal.core.models import instances
    from dstack._internal.core.models.backends.base import BackendType

    api_client.API_V2_URL = url + "/v2"
    told = Told("dstack 0.22.5, RunPod backend")
    compute = RunpodCompute(models.RunpodConfig(creds=models.RunpodAPIKeyCreds(api_key=KEY)))
    api = compute.api_client
    told("validate key", api.validate_api_key() and not api_client.RunpodApiClient("another").validate_api_key())
    offer = instances.InstanceOfferWithAvailability(
        backend=BackendType.RUNPOD, region="EU-RO-1", price=3.99, availability=instances.InstanceAvailability.AVAILABLE,
        backend_data={"pod_counts": [2]},
        instance=instances.InstanceType(name="NVIDIA H200", resources=instances.Resources(
            cpus=24, memory_mib=245_760, gpus=[instances.Gpu(name="H200", memory_mib=144_384)], spot=False)))
    spec = types.SimpleNamespace(job_name="task-0-0", image_name=POD_IMAGE, registry_auth=types.SimpleNamespace(
        username="u", password="p"))
    job = types.SimpleNamespace(job_spec=spec)
    run = types.SimpleNamespace(project_name="main", user="admin")
    key = ssh_key()
    made = compute.run_job(run, job, offer, key, "", [], None, None, [])
    told("run a job on a pod", api.get_pod(made.instance_id) is not None)

    def is_reachable():
        compute.update_provisioning_data(made, key, "")
        return made.hostname and made.ssh_port
    told("its address", until(is_reachable), made)
    compute.terminate_instance(made.instance_id, made.region)
    told("terminate", until(lambda: api.get_pod(made.instance_id) is None))
    compute.terminate_instance(made.instance_id, made.region)
    told("terminate again", True)

    flavor = instances.InstanceType(name="cpu5c-4-8", resources=instances.Resources(cpus=4, memory_mib=8192, gpus=[], spot=False))
    spec.registry_auth = None
    pod = compute.run_job(run, job, offer.model_copy(update={"instance": flavor}), key, "", [], None, None, [])
    told("a CPU pod", api.get_pod(pod.instance_id)["cpu"]["vcpuCount"] == 4)
    compute.terminate_instance(pod.instance_id, pod.region)

    spec.registry_auth = None
    configurations = [types.SimpleNamespace(job=job, volumes=[])] * 2
    group = compute.run_jobs(run, configurations, offer, key, "", None, None, [])
    members = [one.internal_ip for one in group.job_provisioning_datas]
    told(f"a cluster of {len(members)}", len(set(members)) == 2 and all(members), members)
    told("its pods", len(api.list_cluster_pods(group.compute_group_id)) == 2)
    compute.terminate_compute_group(types.SimpleNamespace(provisioning_data=group))
    told("delete it", not api.delete_cluster(group.compute_group_id))

    volume = api.create_network_volume(name="dstack", data_center_id="EU-RO-1", size=50)
    told("a network volume", api.get_network_volume(volume["id"])["size"] == 50)
    told("delete it", api.delete_network_volume(volume["id"]) and api.get_network_volume(volume["id"]) is None)
    left = api.list_container_registry_credentials()
    for credential in left:
        api.delete_container_registry_credentials(credential["id"])
    told("registry credentials", len(left) == 1 and api.list_container_registry_credentials() == [], left)
    told.end()


def ssh_key():
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ed25519
    public = ed25519.Ed25519PrivateKey.generate().public_key()
    return public.public_bytes(serialization.Encoding.OpenSSH, serialization.PublicFormat.OpenSSH).decode()


def runpod(url):
    sdk = without_its_start("runpod")
    sdk.api_key, sdk.endpoint_url_base = KEY, url + "/v2"
    without_its_start("runpod.endpoint")
    from runpod.endpoint.runner import Endpoint

    told = Told("runpod 1.12.0, jobs")
    endpoint = Endpoint("end1")
    told("health", endpoint.health()["workers"]["idle"] == 1)
    job = endpoint.run({"input": {"prompt": "x"}})
    told("run", job.status() in ("IN_PROGRESS", "IN_QUEUE"), job.status())
    told("output", job.output(timeout=20) == {"ok": True}, job.status())
    job = endpoint.run({"input": {"prompt": "y"}})
    told("cancel", job.cancel()["status"] == "CANCELLED" and job.status() == "CANCELLED", job.status())
    told("run and wait", endpoint.run_sync({"input": {"prompt": "z"}}, timeout=30) == {"ok": True})
    told("purge", endpoint.purge_queue()["removed"] == 0)
    told.end()


@contextlib.contextmanager
def emulator(*arguments):
    from daemon import PROGRAM, free_port, running, wait_for
    import urllib.request

    scenario = {
        "key": KEY, "delays": {"provisioning_seconds": 1, "starting_seconds": 1, "stopping_seconds": 1},
        "pods": [{"id": f"pod{number}", "name": f"pod-{number}"} for number in range(3)]
        + [{"id": "member", "name": "member", "cluster_id": "cluster1"}],
        "endpoints": [{"id": "end1", "name": "e1", "min_workers": 1}], "volumes": [{"id": "vol1", "name": "v", "size_gb": 50}]}
    port = free_port()
    with tempfile.TemporaryDirectory() as place:
        path = pathlib.Path(place) / "scenario.json"
        path.write_text(json.dumps(scenario))
        program = str(PROGRAM)
        with running(program, "emulate", "--port", str(port), "--scenario", str(path), *arguments):
            url = f"http://127.0.0.1:{port}"
            wait_for("the emulator", lambda: urllib.request.urlopen(url + "/emulator/state", timeout=5).status == 200)
            yield url


# `error-field` and `message-field` are left out: both clients want a problem document, and call everything else an unknown error.
OBSERVED = "disk-required,capacity-as-500,edge-block,terminate-only,cost-while-provisioning,util-only,termination-lingers,short-pages"


def main():
    if "--install" in sys.argv:
        return install()
    if not (PLACE / "complete").exists():
        print("skipped: the clients from PyPI are not installed (run Scripts/foreign_clients.py --install)")
        return
    if pathlib.Path(sys.prefix).resolve() != PLACE.resolve():
        python = str(PLACE / "bin" / "python")
        os.execv(python, [python, *sys.argv])
    for name, arguments in (("as documented", ()), ("as observed", ("--observe", OBSERVED))):
        print(f"foreign clients, RunPod {name}:")
        with emulator(*arguments) as url:
            for client in (kestrel, dstack, runpod):
                client(url)


main()
