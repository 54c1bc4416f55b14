-- For wrk: random combinations of filters, words, order and page, as machines walk through a library's catalogue. WORDS names
-- a file of lines "kind value".

dofile("src/bench/counting.lua")

local values = {}
for line in io.lines(os.getenv("WORDS")) do
  local kind, value = line:match("^(%S+) (%S+)$")
  values[kind] = values[kind] or {}
  table.insert(values[kind], value)
end

local function any(kind)
  return values[kind][math.random(#values[kind])]
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
