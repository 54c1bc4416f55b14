-- For wrk: random combinations of filters, words, order and page, as machines walk through a library's catalogue. WORDS names
-- a file of lines "kind value"; what was answered is counted, and whether who was turned away was told when to come again.

local values, threads = {}, {}
for line in io.lines(os.getenv("WORDS")) do
  local kind, value = line:match("^(%S+) (%S+)$")
  values[kind] = values[kind] or {}
  table.insert(values[kind], value)
end

local function any(kind)
  return values[kind][math.random(#values[kind])]
end

function setup(thread)
  table.insert(threads, thread)
  thread:set("number", #threads)
end

function init()
  math.randomseed(number)
  statuses, untold = {}, 0
end

function request()
  local parts = {}
  for _, filter in ipairs({ "summit", "phase", "topic", "author", "publication" }) do
    for _ = 1, math.random(0, 2) do
      table.insert(parts, filter .. "=" .. any(filter))
    end
  end
  if math.random() < 0.7 then
    table.insert(parts, "q=" .. any("word") .. (math.random() < 0.4 and "+" .. any("word") or ""))
  end
  if math.random() < 0.3 then
    table.insert(parts, "sort=" .. any("sort"))
  end
  if math.random() < 0.5 then
    table.insert(parts, "page=" .. math.random(1, 20))
  end
  local path = math.random() < 0.2 and "/api/articles" or "/articles"
  return wrk.format("GET", path .. "?" .. table.concat(parts, "&"))
end

function response(status, headers)
  statuses[status] = (statuses[status] or 0) + 1
  if status == 429 or status == 503 then
    local told = false
    for name in pairs(headers) do
      told = told or name:lower() == "retry-after"
    end
    untold = untold + (told and 0 or 1)
  end
end

function done(summary)
  local counts, silent = {}, 0
  for _, thread in ipairs(threads) do
    silent = silent + thread:get("untold")
    for status, count in pairs(thread:get("statuses")) do
      counts[status] = (counts[status] or 0) + count
    end
  end
  local seconds = summary.duration / 1000000
  for status, count in pairs(counts) do
    print(string.format("| the swarm was answered %s | %d, %.0f a second |", status, count, count / seconds))
  end
  local errors = summary.errors
  print(string.format("| the swarm was not answered (cut off, in time) | %d, %d |",
    errors.connect + errors.read + errors.write, errors.timeout))
  print(string.format("| the swarm was turned away without Retry-After | %d |", silent))
end
